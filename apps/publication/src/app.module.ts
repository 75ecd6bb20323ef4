import { Module } from '@nestjs/common';
import { MessagingModule } from '@plaza/messaging';
import { databaseWork, PersistenceModule } from '@plaza/persistence';
import { DataSource } from 'typeorm';
import { ChangesController } from './changes.controller';
import { config } from './config';
import { DocumentsController } from './documents.controller';
import { Erasure } from './erasure';
import { measureRegister } from './metrics';
import { PublicRegister1764000000000 } from './migrations/1764000000000-public-register';
import { HeldEntries1764000000001 } from './migrations/1764000000001-held-entries';
import { PublicationHandlers } from './publication.handlers';
import { RegisterController } from './register.controller';

export { config };

@Module({
  imports: [
    PersistenceModule.forRoot({ url: config.DATABASE_URL, schema: 'publication', migrations: [PublicRegister1764000000000, HeldEntries1764000000001] }),
    MessagingModule.forService({
      service: 'publication',
      url: config.NATS_URL,
      user: config.NATS_USER,
      password: config.NATS_PASSWORD,
      callers: config.CALLERS,
      work: { useFactory: databaseWork, inject: [DataSource] },
    }),
  ],
  controllers: [PublicationHandlers, ChangesController, DocumentsController, RegisterController],
  providers: [Erasure],
})
export class AppModule {
  constructor(source: DataSource) {
    measureRegister(source);
  }
}
