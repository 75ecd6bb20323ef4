import { simulateDay } from '@plaza/simulation';
import { pino } from 'pino';
import { Bus } from './bus';
import { config } from './config';
import { IntakeClient } from './intake-client';
import { Pace } from './pace';
import { SourceSystem } from './source-system';

const TICK = 20;
const REPORT_EVERY = 60_000;
const GRACE = 5_000;

async function main(): Promise<void> {
  const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, INBOX_PREFIX: inboxPrefix, SYSTEM: system } = config;
  const log = pino({ level: config.LOG_LEVEL, base: { service: 'source-simulator' } });
  const stop = new Promise<string>((resolve) => (['SIGTERM', 'SIGINT'] as const).forEach((signal) => process.once(signal, resolve)));

  const bus = await Promise.race([Bus.connect({ url, user, password, inboxPrefix, system }), stop]);
  if (typeof bus === 'string') process.exit(0);
  const intake = new IntakeClient(config.INTAKE_URL, config.API_KEY);

  // A new run makes new documents with new ids, however often it starts: an id may never come back with other content.
  const run = Date.now();
  const agencies = config.AGENCIES.split(',');
  const emissions = simulateDay({ seed: config.SEED + run, run, count: Infinity, agencies, now: () => new Date(), embargoMinutes: [2, 45] });
  const source = new SourceSystem(
    emissions,
    { publish: (letter) => bus.publish(letter), submit: (letter) => intake.submit(letter), upload: (blob) => intake.upload(blob) },
    log,
  );
  bus.listen({
    received: (receipt) => source.received(receipt),
    refused: (refusal) => source.refused(refusal),
    unreadable: (error) => source.unreadable(error),
  });
  log.info({ system, agencies, rate: config.RATE, run: run.toString(36) }, 'producing');

  const pace = new Pace(config.RATE, Date.now(), Math.random);
  const report = () => log.info({ ...source.counts, outstanding: source.outstanding }, 'so far');
  const reporting = setInterval(report, REPORT_EVERY);
  const ticking = setInterval(() => {
    const now = Date.now();
    for (let due = pace.due(now); due > 0 && source.produce(now); due--);
    source.send(now);
  }, TICK);

  const signal = await stop;
  clearInterval(ticking);
  clearInterval(reporting);
  const patience = setTimeout(() => process.exit(0), GRACE);
  await source.flushed();
  await bus.close();
  clearTimeout(patience);
  report();
  log.info({ signal }, 'stopped');
}

void main();
