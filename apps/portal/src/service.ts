import { Module } from '@nestjs/common';
import { readConfig } from '@plaza/configuration';
import { MessagingModule } from '@plaza/messaging';
import type { Service } from '@plaza/telemetry';
import { PortalModule } from './app.module';
import { PortalConfig } from './config';
import { configurePortal } from './configure';
import { Following } from './following';
import { ReadinessOfAll } from './health/readiness-of-all';

const config = readConfig(PortalConfig, process.env);

@Module({
  imports: [
    PortalModule.forConfig(config),
    MessagingModule.forService({ service: 'portal', url: config.NATS_URL, user: config.NATS_USER, password: config.NATS_PASSWORD }),
  ],
  providers: [Following, ReadinessOfAll],
})
class AppModule {}

export const service: Service = { AppModule, config, configure: (app) => configurePortal(app, config) };
