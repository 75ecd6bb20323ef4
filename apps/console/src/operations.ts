import { Audit } from './audit/audit';
import { AuditPage } from './audit/audit.page';
import { DeadLetters } from './dead-letters/dead-letters';
import { DeadLetterPage } from './dead-letters/dead-letter.page';
import { DeadLettersController } from './dead-letters/dead-letters.controller';
import { DeadLettersHandlers } from './dead-letters/dead-letters.handlers';
import { DeadLettersPage } from './dead-letters/dead-letters.page';
import { Replays } from './dead-letters/replays';
import { WithdrawPage } from './documents/withdraw.page';
import { Withdrawals } from './documents/withdrawals';
import { WithdrawalsController } from './documents/withdrawals.controller';
import { DecisionPage } from './decisions/decision.page';
import { Decisions } from './decisions/decisions';
import { DecisionFilePage } from './decisions/file.page';
import { BusView } from './health/bus-view';
import { Facts } from './health/facts';
import { HealthPage } from './health/health.page';
import { Sampler } from './health/sampler';
import { ServicesView } from './health/services-view';
import { Holds } from './holds/holds';
import { HoldPage } from './holds/hold.page';
import { HoldsController } from './holds/holds.controller';
import { HoldsPage } from './holds/holds.page';
import { Policies } from './policy/policies';
import { PoliciesController } from './policy/policies.controller';
import { PolicyPage } from './policy/policy.page';
import { Proposals } from './proposals/proposals';
import { ProposalsController } from './proposals/proposals.controller';
import { ProposalsPage } from './proposals/proposals.page';
import { Reports } from './reports/reports';
import { ReportsController } from './reports/reports.controller';
import { Reviews } from './reviews/reviews';
import { ReviewsController } from './reviews/reviews.controller';
import { ReviewsPage } from './reviews/reviews.page';
import { Upstream } from './upstream/upstream';

/** What operators do: every act is done by the service that owns it, and written down here. */
export const operations = {
  controllers: [HealthPage, DeadLettersHandlers, DeadLettersController, HoldsController, WithdrawalsController, DeadLettersPage, DeadLetterPage, HoldsPage, HoldPage, ProposalsController, ProposalsPage, ReportsController, ReviewsController, ReviewsPage, WithdrawPage, PoliciesController, PolicyPage, DecisionPage, DecisionFilePage, AuditPage],
  providers: [Upstream, Audit, DeadLetters, Replays, Holds, Proposals, Reports, Reviews, Withdrawals, Policies, Decisions, BusView, ServicesView, Facts, Sampler],
};
