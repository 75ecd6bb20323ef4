import { IsNotEmpty, IsString, IsUrl, Matches } from 'class-validator';
import { readConfig } from '@plaza/configuration';
import { ServiceConfig } from '@plaza/telemetry';

export class SearchConfig extends ServiceConfig {
  @IsString() @IsNotEmpty() NATS_URL: string;
  @IsString() @IsNotEmpty() NATS_USER: string = 'search';
  @IsString() @IsNotEmpty() NATS_PASSWORD: string;
  @IsUrl({ require_tld: false }) PUBLICATION_URL: string;
  @IsString() @IsNotEmpty() PUBLICATION_SECRET: string;
  /** Where this replica keeps its snapshots; nobody else may write there. */
  @IsString() @IsNotEmpty() SNAPSHOT_DIR: string;
  /** The replica's name in `search.indexed.v1`. */
  @Matches(/^[A-Za-z0-9_-]{1,64}$/) REPLICA: string;
  /** Who may ask: `portal:<secret>,provisioning:<secret>`. */
  @IsString() @IsNotEmpty() CALLERS: string;
}

export const config = readConfig(SearchConfig, process.env);
