import { ServiceConfig } from '@plaza/telemetry';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Max, Min, MinLength } from 'class-validator';

const url = { require_tld: false, protocols: ['http', 'https'], require_protocol: true };

export class ConsoleConfig extends ServiceConfig {
  /** Where spans arrive, over OTLP/HTTP. */
  @IsInt() @Min(0) @Max(65_535) OTLP_PORT: number;
  @IsString() @IsNotEmpty() DATABASE_URL: string;
  @IsString() @IsNotEmpty() NATS_URL: string;
  @IsString() @IsNotEmpty() NATS_USER: string = 'console';
  @IsString() @IsNotEmpty() NATS_PASSWORD: string;
  /** JSON `{ "<name>": { "tokenSha256": "hex", "rights": ["replay", …] } }`; read again when it changes. */
  @IsString() @IsNotEmpty() OPERATORS_FILE: string;
  @IsString() @MinLength(32) SESSION_SECRET: string;
  /** Origins beside loopback by which operators reach the console, comma separated: `https://console.example`. */
  @IsString() CONSOLE_ORIGINS: string = '';
  /** `name=http://…` of every service, comma separated: for health and metrics. */
  @IsString() SERVICES: string = '';
  @IsUrl(url) INTAKE_URL: string;
  @IsString() @IsNotEmpty() INTAKE_SECRET: string;
  @IsUrl(url) CLASSIFICATION_URL: string;
  @IsString() @IsNotEmpty() CLASSIFICATION_SECRET: string;
  @IsUrl(url) PUBLICATION_URL: string;
  @IsString() @IsNotEmpty() PUBLICATION_SECRET: string;
  @IsUrl(url) SEARCH_URL: string;
  @IsString() @IsNotEmpty() SEARCH_SECRET: string;
  /** What nats-server is configured with; it tells no user. `always` writes each acknowledged message to disk, anything else waits that long. */
  @IsOptional() @IsString() NATS_SYNC_INTERVAL?: string;
  /** How long spans are kept, and how many at most; the oldest go first. */
  @IsInt() @Min(1) SPAN_DAYS: number = 7;
  @IsInt() @Min(1_000) SPANS: number = 2_000_000;
  @IsInt() @Min(10) SPAN_MB: number = 2_048;
}
