import { Module } from '@nestjs/common';
import { MessagingModule } from '@plaza/messaging';
import { config } from './config';
import { Following } from './following';
import { IndexThread } from './index-thread';
import { Publication } from './publication.client';
import { Rebuilding } from './rebuilding';
import { Results } from './results';
import { Saving } from './saving';
import { SearchController } from './search.controller';
import { StatusController } from './status.controller';

export { config };

@Module({
  imports: [
    MessagingModule.forService({ service: 'search', url: config.NATS_URL, user: config.NATS_USER, password: config.NATS_PASSWORD }),
  ],
  controllers: [SearchController, StatusController],
  providers: [
    { provide: Publication, useFactory: () => new Publication(config.PUBLICATION_URL, config.PUBLICATION_SECRET) },
    { provide: IndexThread, useFactory: () => IndexThread.start(config.SNAPSHOT_DIR) },
    Following,
    Rebuilding,
    Results,
    Saving,
  ],
})
export class AppModule {}
