import { IsInt, IsNotEmpty, IsOptional, IsString, Max, Min } from 'class-validator';
import { readConfig } from '@plaza/configuration';
import { withArea } from '@plaza/storage';
import { ServiceConfig } from '@plaza/telemetry';

/** Its files are those that the public may have: it alone writes them. */
export class ClassificationConfig extends withArea(ServiceConfig) {
  @IsString() @IsNotEmpty() DATABASE_URL: string;
  @IsString() @IsNotEmpty() NATS_URL: string;
  @IsString() @IsNotEmpty() NATS_USER: string = 'classification';
  @IsString() @IsNotEmpty() NATS_PASSWORD: string;
  /** Intake holds the originals: bodies sent as blobs, and documents whose embargo is over. */
  @IsString() @IsNotEmpty() INTAKE_URL: string;
  @IsString() @IsNotEmpty() INTAKE_SECRET: string;
  /** The policy by which is decided; the newest there is when unset. */
  @IsOptional() @IsString() POLICY_VERSION?: string;
  /** Documents a second that are decided anew while a policy is applied to what was decided before it. */
  @IsInt() @Min(1) @Max(10_000) POLICY_RATE: number = 100;
  /** Who may ask: `console:<secret>`. */
  @IsString() @IsNotEmpty() CALLERS: string;
}

export const config = readConfig(ClassificationConfig, process.env);
