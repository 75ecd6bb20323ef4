import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { readConfig } from '@plaza/configuration';

/** Who holds the secrets, and the two servers as their administrator. */
export class ProvisioningConfig {
  /** Path of the secrets file. */
  @IsString() PLAZA_SECRETS: string;
  @IsString() NATS_URL: string = 'nats://127.0.0.1:4222';
  @IsOptional() @IsString() PLAZA_DATABASE_ADMIN_URL?: string;
  @IsString() DATABASE_NAME: string = 'plaza';
  @IsOptional() @IsString() SEARCH_URL?: string;
  @IsOptional() @IsString() CONSOLE_URL?: string;
  /** Copies of each stream: 1 on a single server, 3 on a cluster. */
  @IsInt() @Min(1) @Max(5) NATS_REPLICAS: number = 1;
}

export const config = () => readConfig(ProvisioningConfig, process.env);
