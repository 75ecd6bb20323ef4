import { type DynamicModule, Module, ValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { CalendarController } from './api/calendar.controller';
import { ChangesController } from './api/changes.controller';
import { DocumentsController } from './api/documents.controller';
import { badFields } from './api/problem-error';
import { HoldsController } from './api/holds.controller';
import { ProblemFilter } from './api/problem.filter';
import { SearchController } from './api/search.controller';
import { StatisticsController } from './api/statistics.controller';
import { Throttle } from './api/throttle';
import { PortalConfig } from './config';
import { DescriptionController } from './description/description.controller';
import { ApiDescription } from './description/openapi';
import { Area, openArea } from '@plaza/storage';
import { FilesController } from './files/files.controller';
import { CalendarFeedController } from './feeds/calendar-feed.controller';
import { FeedsController } from './feeds/feeds.controller';
import { AboutPage } from './pages/about.page';
import { ApiPage } from './pages/api.page';
import { CalendarPage } from './pages/calendar.page';
import { DocumentPage } from './pages/document.page';
import { ReportPage } from './reports/report.page';
import { reportThrottlers } from './reports/throttlers';
import { HoldsPage } from './pages/holds.page';
import { HomePage } from './pages/home.page';
import { RegisterPage } from './pages/register.page';
import { SearchPage } from './pages/search.page';
import { ChangeHub } from './stream/change-hub';
import { StreamController } from './stream/stream.controller';
import { Publication } from './upstream/publication.client';
import { Search } from './upstream/search.client';
import { AssetsController } from './view/assets.controller';

const pages = [HomePage, SearchPage, DocumentPage, ReportPage, RegisterPage, HoldsPage, CalendarPage, AboutPage, ApiPage, AssetsController];
const api = [
  DocumentsController, FilesController, SearchController, ChangesController, StreamController, StatisticsController, HoldsController, CalendarController,
  FeedsController, CalendarFeedController, DescriptionController,
];

/** The public origin. Owns nothing: it shows what publication and search answer, and what the change log says. */
@Module({})
export class PortalModule {
  static forConfig(config: PortalConfig): DynamicModule {
    return {
      module: PortalModule,
      imports: [
        ThrottlerModule.forRoot({
          throttlers: [{ ttl: 10_000, limit: config.RATE_LIMIT }, ...reportThrottlers(config)],
          skipIf: (context) => /^\/(?:health\/|metrics)/.test(context.switchToHttp().getRequest<{ url: string }>().url),
        }),
      ],
      controllers: [...pages, ...api],
      providers: [
        { provide: PortalConfig, useValue: config },
        { provide: Area, useFactory: () => openArea(config) },
        Publication,
        Search,
        ChangeHub,
        ApiDescription,
        { provide: APP_GUARD, useClass: Throttle },
        { provide: APP_PIPE, useValue: new ValidationPipe({ transform: true, whitelist: true, exceptionFactory: badFields }) },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [ChangeHub, Publication, PortalConfig],
    };
  }
}
