import { withArea } from '@plaza/storage';
import { ServiceConfig } from '@plaza/telemetry';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Min } from 'class-validator';

const url = { require_tld: false, protocols: ['http', 'https'], require_protocol: true };

/** Its files are those that the public may have. */
export class PortalConfig extends withArea(ServiceConfig) {
  @IsUrl(url) PUBLICATION_URL: string;
  @IsString() @IsNotEmpty() PUBLICATION_SECRET: string;
  @IsUrl(url) SEARCH_URL: string;
  @IsString() @IsNotEmpty() SEARCH_SECRET: string;
  @IsString() @IsNotEmpty() NATS_URL: string;
  @IsString() @IsNotEmpty() NATS_USER: string = 'portal';
  @IsString() @IsNotEmpty() NATS_PASSWORD: string;
  /** `/health/ready` of every service, comma separated, each with or without its name before it: `intake=http://…`. */
  @IsString() READY_URLS: string = '';
  /** How the outside names this portal, for the absolute links in feeds. Absent: as the request says. */
  @IsOptional() @IsUrl(url) PUBLIC_ORIGIN?: string;
  /** How many proxies in front may be believed when they say who asks; as in Express' `trust proxy`. */
  @IsString() TRUST_PROXY: string = 'loopback';
  @IsInt() @Min(1) UPSTREAM_TIMEOUT_MS: number = 5_000;
  /** Requests one address may send in ten seconds. */
  @IsInt() @Min(1) RATE_LIMIT: number = 6_000;
  /** Reports that one address, and that all of them together, may send in ten minutes. */
  @IsInt() @Min(1) REPORTS_PER_ADDRESS: number = 5;
  @IsInt() @Min(1) REPORTS: number = 100;
  @IsInt() @Min(1) STREAMS: number = 1_000;
  /** How long a stream's reader may take to empty its buffer before it is cut. */
  @IsInt() @Min(1) STREAM_PATIENCE_MS: number = 20_000;
  @IsInt() @Min(1) STREAM_GRACE_MS: number = 5_000;
  @IsInt() @Min(1) STREAM_HEARTBEAT_MS: number = 15_000;
}
