import type { Request } from 'express';
import type { PortalConfig } from '../config';

/** How the outside names this portal, for links that leave it. */
export const originOf = (request: Request, { PUBLIC_ORIGIN }: PortalConfig): string =>
  PUBLIC_ORIGIN?.replace(/\/$/, '') ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
