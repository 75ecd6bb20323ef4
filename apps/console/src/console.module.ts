import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { Operators } from './access/operators';
import { LoginThrottle } from './access/throttle';
import { ConsoleConfig } from './config';
import { ProblemFilter } from './http/problem.filter';
import { OtlpReceiver } from './otlp/receiver';
import { operations } from './operations';
import { LoginPage } from './pages/login.page';
import { TracePage } from './pages/trace.page';
import { TracesPage } from './pages/traces.page';
import { Chunks } from './traces/chunks';
import { Documents } from './traces/documents';
import { Finding } from './traces/finding';
import { SpanStore } from './traces/span-store';
import { Traces } from './traces/traces';
import { AssetsController } from './view/assets.controller';

/** Everything operators see. Every route needs one of them, unless it says otherwise. */
@Module({})
export class ConsoleModule {
  static forConfig(config: ConsoleConfig): DynamicModule {
    return {
      module: ConsoleModule,
      controllers: [AssetsController, LoginPage, TracesPage, TracePage, ...operations.controllers],
      providers: [
        { provide: ConsoleConfig, useValue: config },
        Operators,
        LoginThrottle,
        Chunks,
        SpanStore,
        OtlpReceiver,
        Traces,
        Documents,
        Finding,
        ...operations.providers,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
