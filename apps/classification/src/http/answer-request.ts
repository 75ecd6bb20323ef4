import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { StatedReason } from './stated-reason';

/** Somebody agrees to what another proposed, or does not. */
export class AnswerRequest {
  @StatedReason() reason: string;
  /** The operator. */
  @IsString() @IsNotEmpty() @MaxLength(100) by: string;
}
