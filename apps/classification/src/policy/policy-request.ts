import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

export const POLICY_VERSION = /^\d{4}\.\d{2}-[1-9]\d{0,3}$/;

export class ApplicationRequest {
  @Matches(POLICY_VERSION, { message: '$property must be as in 2026.11-1' }) version: string;
  /** The operator. */
  @IsString() @IsNotEmpty() @MaxLength(100) by: string;
}
