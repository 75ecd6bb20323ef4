import { Module } from '@nestjs/common';
import { readConfig } from '@plaza/configuration';
import { MessagingModule } from '@plaza/messaging';
import type { Service } from '@plaza/telemetry';
import { PortalConfig } from './config';
import { configurePortal } from './configure';
import { Following } from './following';
import { PortalModule } from './portal.module';
import { ReadinessOfAll } from './readiness-of-all';

export const config = readConfig(PortalConfig, process.env);

/** The portal with its line to the bus. What it consists of stands in portal.module.ts. */
@Module({
  imports: [
    PortalModule.forConfig(config),
    MessagingModule.forService({ service: 'portal', url: config.NATS_URL, user: config.NATS_USER, password: config.NATS_PASSWORD }),
  ],
  providers: [Following, ReadinessOfAll],
})
export class AppModule {}

export const configure: Service['configure'] = (app) => configurePortal(app, config);
