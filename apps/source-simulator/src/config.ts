import { readConfig } from '@plaza/configuration';
import { IsIn, IsInt, IsNotEmpty, IsNumber, IsString, Matches, Max, Min } from 'class-validator';

class SimulatorConfig {
  @IsString() @IsNotEmpty() NATS_URL: string;
  @IsString() @IsNotEmpty() NATS_USER: string;
  @IsString() @IsNotEmpty() NATS_PASSWORD: string;
  @IsString() @IsNotEmpty() INBOX_PREFIX: string;
  @Matches(/^[A-Za-z0-9_-]{1,64}$/) SYSTEM: string = 'demo';
  @Matches(/^[A-Za-z0-9_-]{1,64}(?:,[A-Za-z0-9_-]{1,64})*$/, { message: 'AGENCIES must be codes, separated by commas' })
  AGENCIES: string;
  @IsString() @IsNotEmpty() INTAKE_URL: string;
  @IsString() @IsNotEmpty() API_KEY: string;
  @IsInt() SEED: number = 1;
  /** New documents in a second, on average. */
  @IsNumber() @Min(0.01) @Max(2_000) RATE: number = 1;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace']) LOG_LEVEL: string = 'info';
}

export const config = readConfig(SimulatorConfig, process.env);
