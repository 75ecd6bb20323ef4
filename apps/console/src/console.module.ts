import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { Operators } from './access/operators';
import { LoginThrottle } from './access/throttle';
import { ConsoleConfig } from './config';
import { ProblemFilter } from './http/problem.filter';
import { LoginPage } from './pages/login.page';
import { AssetsController } from './view/assets.controller';

/** Everything operators see. Every route needs one of them, unless it says otherwise. */
@Module({})
export class ConsoleModule {
  static forConfig(config: ConsoleConfig): DynamicModule {
    return {
      module: ConsoleModule,
      controllers: [AssetsController, LoginPage],
      providers: [
        { provide: ConsoleConfig, useValue: config },
        Operators,
        LoginThrottle,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
