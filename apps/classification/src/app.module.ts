import { tmpdir } from 'node:os';
import { Module } from '@nestjs/common';
import { MessagingModule } from '@plaza/messaging';
import { databaseWork, PersistenceModule } from '@plaza/persistence';
import { Area, openArea } from '@plaza/storage';
import { DataSource } from 'typeorm';
import { isAway } from './away';
import { ClassificationHandlers } from './classification.handlers';
import { config } from './config';
import { FileMaker } from './files/file-maker';
import { FileReader } from './files/file-reader';
import { FileRemoval } from './files/file-removal';
import { FileWork } from './files/file-work';
import { HoldsController } from './holds/holds.controller';
import { Rulings } from './holds/rulings';
import { InspectionController } from './inspection/inspection.controller';
import { MIGRATIONS } from './migrations';
import { Judging } from './judging/judging';
import { Originals } from './judging/originals';
import { Applying, RATE } from './policy/applying';
import { Confirmations } from './policy/confirmations';
import { PolicyController } from './policy/policy.controller';
import { POLICY, policyInForce } from './policy/policy-in-force';
import { Replaying } from './policy/replaying';
import { ProposalsController } from './proposals/proposals.controller';
import { LaterDecisions } from './later-decisions';
import { ReportsController } from './reports/reports.controller';
import { ReportsHandlers } from './reports/reports.handlers';
import { measureAppointments } from './time/measure';
import { Reopening } from './time/reopening';
import { ReviewsController } from './time/reviews.controller';
import { SettlementHandlers } from './settlement.handlers';

export { config };

const classificationWork = (source: DataSource) => ({ ...databaseWork(source), isInfrastructure: isAway });

@Module({
  imports: [
    PersistenceModule.forRoot({ url: config.DATABASE_URL, schema: 'classification', migrations: MIGRATIONS }),
    MessagingModule.forService({
      service: 'classification',
      url: config.NATS_URL,
      user: config.NATS_USER,
      password: config.NATS_PASSWORD,
      callers: config.CALLERS,
      work: { useFactory: classificationWork, inject: [DataSource] },
    }),
  ],
  controllers: [ClassificationHandlers, SettlementHandlers, ReportsHandlers, HoldsController, ProposalsController, ReportsController, ReviewsController, PolicyController, InspectionController],
  providers: [
    Judging, LaterDecisions, Reopening, Rulings, FileWork, FileMaker, FileRemoval, Replaying, Applying, Confirmations,
    { provide: FileReader, useFactory: (source: DataSource, originals: Originals) => new FileReader(source, originals, tmpdir()), inject: [DataSource, Originals] },
    { provide: Area, useFactory: () => openArea(config) },
    { provide: Originals, useFactory: () => new Originals(config.INTAKE_URL, config.INTAKE_SECRET) },
    { provide: RATE, useValue: config.POLICY_RATE },
    { provide: POLICY, useFactory: () => policyInForce(config.POLICY_VERSION) },
  ],
})
export class AppModule {
  constructor(source: DataSource) {
    measureAppointments(source);
  }
}
