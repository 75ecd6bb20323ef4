import { WITHDRAWAL_REASONS, type Document } from '@plaza/contracts';
import { agenciesOf } from './agencies';
import { anyKind, compose, type Identity } from './compose';
import type { CreatedEmission, Emission, WithdrawnEmission } from './emission';
import { canaryWord } from './hangul';
import { Random } from './random';
import { SCENARIOS } from './scenarios';

export interface SimulatedDay {
  seed: number;
  /** Documents to be made; corrections, withdrawals and repeats come on top. May be Infinity. */
  count: number;
  /** Codes of the source's agencies. */
  agencies: readonly string[];
  /** A moment: production is spread over the nine hours before it. A clock: everything is produced when it is asked for. */
  now: Date | (() => Date);
  /** Part of every documentId, so that two runs never name two documents alike. Default: the seed. */
  run?: number;
  /** `false`: new documents only, each once. */
  followUps?: boolean;
  /** How long embargoes last. Default: one to three months. */
  embargoMinutes?: readonly [number, number];
}

/** What happens to a document besides being produced once. */
const FATES = [
  { name: 'once', weight: 87 }, { name: 'corrected', weight: 5 }, { name: 'withdrawn', weight: 3 }, { name: 'repeated', weight: 1.5 },
  { name: 'reversed', weight: 1.5 }, { name: 'overtaken', weight: 1 }, { name: 'revived', weight: 0.5 }, { name: 'corrected and withdrawn', weight: 0.5 },
] as const;

type Step = { after: number; make: () => Emission };

/** A source system's day, made lazily: the same options give the same sequence. */
export function* simulateDay(day: SimulatedDay): Generator<Emission> {
  const agencies = agenciesOf(day.agencies);
  let waiting: { due: number; make: () => Emission }[] = [];
  for (let index = 0; index < day.count; index++) {
    const r = new Random(day.seed, index);
    const identity = identityOf(r, day, index, agencies);
    const [first, ...later] = stepsOf(r, day, identity);
    yield (first as Step).make();
    later.forEach(({ after, make }) => waiting.push({ due: index + after, make }));
    if (waiting.length === 0) continue;
    const due = waiting.filter((step) => step.due <= index);
    waiting = waiting.filter((step) => step.due > index);
    for (const { make } of due) yield make();
  }
  for (const { make } of waiting.sort((a, b) => a.due - b.due)) yield make();
}

function identityOf(r: Random, { run, seed }: SimulatedDay, index: number, agencies: ReturnType<typeof agenciesOf>): Identity {
  const agency = r.pick(agencies);
  const department = r.pick(agency.departments);
  return {
    documentId: `D${(run ?? seed).toString(36)}-${String(index).padStart(6, '0')}`,
    index, agency, department, kind: anyKind(r), number: `${department.shortName}-${1000 + (index % 90_000)}`,
  };
}

function stepsOf(r: Random, day: SimulatedDay, identity: Identity): Step[] {
  const fate = day.followUps === false ? 'once' : r.weighted(FATES).name;
  const spread = r.int(0, 9 * 60 * 60);
  const version = (number: number, follows = false) => (): CreatedEmission => {
    const producedAt = typeof day.now === 'function' ? day.now().getTime() : day.now.getTime() - Math.max(0, spread - number * 60) * 1000;
    const own = new Random(day.seed, identity.index, number);
    const details = { version: number, scenario: own.weighted(SCENARIOS), producedAt, embargoMinutes: day.embargoMinutes ?? [43_200, 129_600] as const };
    return { ...compose(own, identity, details), follows };
  };
  const withdrawal = (upTo: number | undefined, follows = true) => () => withdrawalOf(new Random(day.seed, identity.index, 99), identity, upTo, follows);
  const later = (first: number) => first + r.int(4, 40);
  const v1: Step = { after: 0, make: version(1) };
  switch (fate) {
    case 'once':
      return [v1];
    case 'corrected':
      return [v1, { after: later(0), make: version(2, true) }];
    case 'withdrawn':
      return [v1, { after: later(0), make: withdrawal(r.chance(0.5) ? 1 : undefined) }];
    case 'repeated':
      return repeated(version(1), r.int(1, 20));
    case 'reversed':
      return [{ after: 0, make: version(2) }, { after: r.int(1, 4), make: version(1) }];
    case 'overtaken':
      return [{ after: 0, make: withdrawal(1, false) }, { after: r.int(1, 4), make: version(1) }];
    case 'revived':
      return [v1, { after: later(0), make: withdrawal(1) }, { after: later(50), make: version(2, true) }];
    case 'corrected and withdrawn':
      return [v1, { after: later(0), make: version(2, true) }, { after: later(50), make: withdrawal(undefined) }];
  }
}

/** The same content twice; the second time in another order of keys, which is no other content (RFC 8785). */
function repeated(make: () => CreatedEmission, after: number): Step[] {
  let emission: CreatedEmission;
  const again = () => ({ ...emission, data: Object.fromEntries(Object.entries(emission.data).reverse()) as unknown as Document });
  return [{ after: 0, make: () => (emission = make()) }, { after, make: again }];
}

function withdrawalOf(r: Random, { documentId, index }: Identity, version: number | undefined, follows: boolean): WithdrawnEmission {
  const reason = r.pick(WITHDRAWAL_REASONS);
  const canary = canaryWord(index * 32);
  return {
    kind: 'withdrawn', scenario: 'withdrawal', follows,
    data: {
      documentId, reason, note: `담당자 확인: ${canary} 건으로 내림`,
      ...(version === undefined ? {} : { version }), ...(reason === 'personal-information' ? { item: 6 as const } : {}),
    },
    expectation: { status: 'withdrawn', held: false, mustNotAppear: [canary], mustAppear: [], marker: null },
  };
}
