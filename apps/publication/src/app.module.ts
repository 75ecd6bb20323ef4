import { Module } from '@nestjs/common';
import { MessagingModule } from '@plaza/messaging';
import { databaseWork, PersistenceModule } from '@plaza/persistence';
import { DataSource } from 'typeorm';
import { CalendarController } from './calendar/calendar.controller';
import { ChangesController } from './changes.controller';
import { config } from './config';
import { DocumentsController } from './documents.controller';
import { Erasure } from './erasure';
import { measureRegister } from './metrics';
import { MIGRATIONS } from './migrations';
import { PublicationHandlers } from './publication.handlers';
import { RegisterController } from './register.controller';
import { Reports } from './reports/reports';
import { ReportsController } from './reports/reports.controller';
import { ReportsHandlers } from './reports/reports.handlers';
import { Scans } from './scans';

export { config };

@Module({
  imports: [
    PersistenceModule.forRoot({ url: config.DATABASE_URL, schema: 'publication', migrations: MIGRATIONS }),
    MessagingModule.forService({
      service: 'publication',
      url: config.NATS_URL,
      user: config.NATS_USER,
      password: config.NATS_PASSWORD,
      callers: config.CALLERS,
      work: { useFactory: databaseWork, inject: [DataSource] },
    }),
  ],
  controllers: [PublicationHandlers, CalendarController, ChangesController, DocumentsController, RegisterController, ReportsController, ReportsHandlers],
  providers: [Erasure, Reports, Scans],
})
export class AppModule {
  constructor(source: DataSource) {
    measureRegister(source);
  }
}
