import type { ThrottlerOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import type { PortalConfig } from '../config';

const TEN_MINUTES = 600_000;

/** Every report hides a document: nobody may hide many, nor may everybody together. */
export function reportThrottlers({ REPORTS_PER_ADDRESS, REPORTS }: PortalConfig): ThrottlerOptions[] {
  const skipIf: ThrottlerOptions['skipIf'] = (context) => context.switchToHttp().getRequest<Request>().method !== 'POST';
  return [
    { name: 'reporter', ttl: TEN_MINUTES, limit: REPORTS_PER_ADDRESS, skipIf },
    { name: 'reports', ttl: TEN_MINUTES, limit: REPORTS, getTracker: () => 'everybody', skipIf },
  ];
}
