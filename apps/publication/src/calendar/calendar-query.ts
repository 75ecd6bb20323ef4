import { CALENDAR_KINDS, type CalendarKind } from '@plaza/contracts';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { StatisticsQuery } from '../register-query';

/** A span of the calendar: days in Asia/Seoul, inclusive, or RFC 3339 times. */
export class CalendarQuery extends StatisticsQuery {
  @IsOptional() @IsIn(CALENDAR_KINDS) kind?: CalendarKind;
  @IsInt() @Min(1) @Max(500) size: number = 50;
  @IsOptional() @IsString() @MaxLength(400) cursor?: string;
}
