import type { DocumentReceivedV1, DocumentRefusedV1 } from '@plaza/contracts';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Problem } from './answers';

/** The compiler holds it to what intake sends. */
export class Receipt implements DocumentReceivedV1 {
  @IsString() source: string;
  @IsIn(['document', 'withdrawal']) subject: 'document' | 'withdrawal';
  @IsString() documentId: string;
  @IsOptional() @IsInt() version: number | null;
  @IsIn(['accepted', 'duplicate']) status: 'accepted' | 'duplicate';
  @IsString() id: string;
  @IsISO8601() receivedAt: string;
  @IsOptional() @IsString() eventId: string | null;
}

export class Refusal implements DocumentRefusedV1 {
  @IsString() source: string;
  @IsOptional() @IsString() documentId: string | null;
  @IsOptional() @IsInt() version: number | null;
  @IsOptional() @IsString() eventId: string | null;
  @IsInt() status: number;
  @IsObject() @ValidateNested() @Type(() => Problem) problem: Problem;
}
