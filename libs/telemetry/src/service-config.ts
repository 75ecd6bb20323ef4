import { IsIn, IsInt, IsNumber, IsOptional, IsString, IsUrl, Max, Min, MinLength } from 'class-validator';

/** What every service is told by its environment. */
export class ServiceConfig {
  @IsString() HOST: string = '127.0.0.1';
  @IsInt() @Min(0) @Max(65_535) PORT: number;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace']) LOG_LEVEL: string = 'info';
  /** The console's receiver of spans, and another back end's beside it. */
  @IsOptional() @IsUrl({ require_tld: false }) CONSOLE_OTLP_ENDPOINT?: string;
  @IsOptional() @IsUrl({ require_tld: false }) OTEL_EXPORTER_OTLP_ENDPOINT?: string;
  /** How many traces begin here each second and are all kept; above that a shrinking share is. */
  @IsNumber() @Min(0) TRACES_PER_SECOND: number = 20;
  /** Who reads metrics must send it. Absent: only what asks from this machine itself may read them. */
  @IsOptional() @IsString() @MinLength(16) METRICS_TOKEN?: string;
}
