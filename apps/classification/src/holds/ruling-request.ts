import { ITEMS, type Item } from '@plaza/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';

class RulingGround {
  @IsIn(ITEMS) item: Item;
  @IsOptional() @IsString() @MaxLength(1000) reason?: string | null;
}

class RulingSpan {
  @IsIn(['title', 'body']) part: 'title' | 'body';
  /** UTF-16 offsets into the part, both or none; none is the whole part. */
  @IsOptional() @IsInt() @Min(0) start?: number | null;
  @IsOptional() @IsInt() @Min(1) end?: number | null;
  @IsIn(ITEMS) item: Item;
  @IsOptional() @IsString() @MaxLength(1000) reason?: string | null;
}

/** What an operator decides about a held document (contract, section 5). */
export class RulingRequest {
  /** The decision the operator has seen: when another stands meanwhile, nothing is decided. */
  @IsInt() @Min(1) decision: number;
  /** The version the operator has seen; needed only where an older one had a hold of the same number. */
  @IsOptional() @IsInt() @Min(1) version?: number | null;
  @IsIn(['open', 'partial', 'closed']) status: 'open' | 'partial' | 'closed';
  @IsOptional() @IsArray() @ArrayMaxSize(8) @ValidateNested({ each: true }) @Type(() => RulingGround) grounds?: RulingGround[] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => RulingSpan) spans?: RulingSpan[] | null;
  /** Why, for the record; never published. */
  @IsString() @IsNotEmpty() @MaxLength(2000) reason: string;
  /** The operator. */
  @IsString() @IsNotEmpty() @MaxLength(100) by: string;
}
