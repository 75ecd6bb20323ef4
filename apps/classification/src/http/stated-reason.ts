import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength } from 'class-validator';

/** Why somebody decides so, for the record; never published. Blanks are no reason. */
export const StatedReason = () => applyDecorators(IsString(), Matches(/\S/, { message: '$property must say why' }), MaxLength(2000));
