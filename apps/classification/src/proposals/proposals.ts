import type { DocumentClassifiedV1 } from '@plaza/contracts';
import type { Ruling, SecondPersonReason } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';
import { NEWEST } from '../newest';
import { WITHDRAWN } from '../withdrawals';

/** What one person rules and a second has to agree to. */
export interface Proposal {
  proposalId: string;
  id: string;
  version: number;
  /** Upon which it was made: once another stands, nobody can agree any more. */
  decision: number;
  ruling: Ruling;
  needs: SecondPersonReason[];
  by: string;
  reason: string;
  /** ISO 8601. */
  proposedAt: string;
}

export interface ProposalAnswer {
  outcome: 'confirmed' | 'rejected';
  by: string;
  reason: string;
}

/** As the queue lists it: with what the public sees of its document. */
export type ListedProposal = Proposal & Pick<DocumentClassifiedV1, 'documentNumber' | 'title' | 'agency' | 'department' | 'status'>;

interface Row extends Omit<Proposal, 'ruling' | 'needs' | 'proposedAt'> {
  ruling: string;
  needs: string;
  proposed_at: Date;
}

const COLUMNS = 'p.proposal_id AS "proposalId", p.id, p.version, p.decision, p.ruling, p.needs, p.by, p.reason, p.proposed_at';

export async function keepProposal(tx: Transaction, { proposalId, id, version, decision, ruling, needs, by, reason, proposedAt }: Proposal): Promise<void> {
  await tx.query('INSERT INTO proposals (proposal_id, id, version, decision, ruling, needs, by, reason, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    proposalId, id, version, decision, JSON.stringify(ruling), JSON.stringify(needs), by, reason, proposedAt,
  ]);
}

/** @returns false when somebody has answered it already */
export async function answerProposal(tx: Transaction, proposalId: string, { outcome, by, reason }: ProposalAnswer, at: Date): Promise<boolean> {
  const rows = (await tx.query(
    'INSERT INTO proposal_answers (proposal_id, outcome, by, reason, answered_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING proposal_id',
    [proposalId, outcome, by, reason, at],
  )) as unknown[];
  return rows.length > 0;
}

/** Whether or not it can still be agreed to. */
export async function proposalOf(tx: Transaction, proposalId: string): Promise<(Proposal & { answered: boolean }) | null> {
  const [row] = (await tx.query(
    `SELECT ${COLUMNS}, a.proposal_id IS NOT NULL AS answered FROM proposals p LEFT JOIN proposal_answers a USING (proposal_id) WHERE p.proposal_id = $1`,
    [proposalId],
  )) as (Row & { answered: boolean })[];
  return row ? { ...proposalIn(row), answered: row.answered } : null;
}

/** Those that wait for a second person, oldest first: not answered, and made upon the decision that stands. */
export async function waitingProposals(tx: Transaction, size: number): Promise<ListedProposal[]> {
  const rows = (await tx.query(
    `SELECT ${COLUMNS}, d.rendition FROM proposals p JOIN decisions d USING (id, version, decision)
     WHERE NOT EXISTS (SELECT FROM proposal_answers a WHERE a.proposal_id = p.proposal_id)
       AND ${NEWEST} AND NOT ${WITHDRAWN}
     ORDER BY p.proposed_at, p.proposal_id LIMIT $1`,
    [size],
  )) as (Row & { rendition: string })[];
  return rows.map((row) => {
    const { documentNumber, title, agency, department, status } = JSON.parse(row.rendition) as DocumentClassifiedV1;
    return { ...proposalIn(row), documentNumber, title, agency, department, status };
  });
}

function proposalIn({ proposalId, id, version, decision, ruling, needs, by, reason, proposed_at }: Row): Proposal {
  return { proposalId, id, version, decision, ruling: JSON.parse(ruling) as Ruling, needs: JSON.parse(needs) as SecondPersonReason[], by, reason, proposedAt: proposed_at.toISOString() };
}
