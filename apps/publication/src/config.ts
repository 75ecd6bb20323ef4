import { IsNotEmpty, IsString } from 'class-validator';
import { readConfig } from '@plaza/configuration';
import { ServiceConfig } from '@plaza/telemetry';

export class PublicationConfig extends ServiceConfig {
  @IsString() @IsNotEmpty() DATABASE_URL: string;
  @IsString() @IsNotEmpty() NATS_URL: string;
  @IsString() @IsNotEmpty() NATS_USER: string = 'publication';
  @IsString() @IsNotEmpty() NATS_PASSWORD: string;
  /** Who may ask: `search:<secret>,portal:<secret>,console:<secret>`. */
  @IsString() @IsNotEmpty() CALLERS: string;
}

export const config = readConfig(PublicationConfig, process.env);
