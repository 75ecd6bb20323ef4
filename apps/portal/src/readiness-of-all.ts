import { Injectable } from '@nestjs/common';
import { Readiness } from '@plaza/telemetry';
import { PortalConfig } from './config';

const PATIENCE_MS = 2_000;

/** The public origin is ready when every service is: its `/health/ready` asks them all, and names the ones that are not. */
@Injectable()
export class ReadinessOfAll {
  constructor(readiness: Readiness, config: PortalConfig) {
    for (const entry of config.READY_URLS.split(',').map((part) => part.trim()).filter(Boolean)) {
      const [, name, address] = /^(?:([a-z-]+)=)?(https?:\/\/.+)$/.exec(entry) ?? [];
      if (!address) throw new TypeError('READY_URLS: each entry must be an http address, with or without name= before it');
      const url = new URL(address);
      // Asked about itself it would ask itself again.
      if (Number(url.port) === config.PORT && [config.HOST, 'localhost', '127.0.0.1'].includes(url.hostname)) continue;
      readiness.require(name ?? url.host, async () => (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })).ok);
    }
  }
}
