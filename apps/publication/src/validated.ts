import { BadRequestException } from '@nestjs/common';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync } from 'class-validator';

/** @throws BadRequestException whose `errors` name each bad field */
export function validated<T extends object>(type: ClassConstructor<T>, query: Record<string, unknown>): T {
  const value = plainToInstance(type, query, { enableImplicitConversion: true, exposeDefaultValues: true });
  const errors = validateSync(value, { whitelist: true, validationError: { target: false, value: false } });
  if (errors.length === 0) return value;
  throw new BadRequestException({
    title: 'Bad Request',
    status: 400,
    errors: errors.map(({ property, constraints }) => ({ field: property, message: Object.values(constraints ?? {}).join('; ') })),
  });
}
