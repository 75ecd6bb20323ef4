import { readConfig } from '@plaza/configuration';
import { RETENTIONS, type Retention } from '@plaza/contracts';
import { withArea } from '@plaza/storage';
import { ServiceConfig } from '@plaza/telemetry';
import { IsIn, IsInt, IsNotEmpty, IsString, Matches, Min, MinLength } from 'class-validator';

/** Its files are the originals. */
export class IntakeConfig extends withArea(ServiceConfig) {
  @IsString() @IsNotEmpty() NATS_URL: string;
  @IsString() @IsNotEmpty() NATS_USER: string;
  @IsString() @IsNotEmpty() NATS_PASSWORD: string;
  @IsString() @IsNotEmpty() DATABASE_URL: string;
  /** Makes public ids; whoever has it can tell which document an id belongs to. */
  @IsString() @MinLength(16) PUBLIC_ID_SECRET: string;
  /** Each source system has a folder in it, under its name, for files of the exchange format; whoever may write there is that source. */
  @IsString() @IsNotEmpty() EXCHANGE_DIR: string;
  /** The exchange format does not say how long a document is kept. Unless somebody knows better, nothing is taken for what may be destroyed. */
  @IsIn(RETENTIONS) EXCHANGE_RETENTION: Retention = 'permanent';
  /** JSON: `{ "<system>": { "apiKeySha256": "<hex>", "agencies": ["…"] } }`; read again when it changes. */
  @IsString() @IsNotEmpty() SOURCES_FILE: string;
  /** Who may read originals: `name:secret,name:secret`. */
  @Matches(/^[a-z-]+:[^,:]{16,}(?:,[a-z-]+:[^,:]{16,})*$/, { message: 'CALLERS must be name:secret, separated by commas' })
  CALLERS: string;
  /** HTTP requests each source may make in a second, to this replica. */
  @IsInt() @Min(1) REQUESTS_PER_SECOND: number = 500;
}

export const config = readConfig(IntakeConfig, process.env);
