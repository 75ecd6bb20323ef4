import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { FieldError, Problem } from '@plaza/contracts';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';

/** An answer that is a problem (RFC 9457). */
export function problem(status: number, code: string, detail: string, errors?: FieldError[]): HttpException {
  const body: Problem = { type: `urn:open-plaza:problem:${code}`, title: STATUS_CODES[status] ?? 'Error', status, detail, ...(errors && { errors }) };
  return new HttpException(body, status);
}

export const badField = (field: string, message: string) => problem(400, 'invalid', `${field} ${message}`, [{ field, message }]);

/** @throws HttpException 400 whose `errors` name each bad field */
export function validated<T extends object>(type: ClassConstructor<T>, value: unknown): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badField('(data)', 'must be a JSON object');
  const instance = plainToInstance(type, value);
  const errors = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, validationError: { target: false, value: false } }).flatMap((error) => fieldErrors(error));
  if (errors.length > 0) throw problem(400, 'invalid', 'Some fields are wrong.', errors);
  return instance;
}

function fieldErrors({ property, constraints, children }: ValidationError, above = ''): FieldError[] {
  const field = /^\d+$/.test(property) ? `${above}[${property}]` : above === '' ? property : `${above}.${property}`;
  const own = constraints ? [{ field, message: Object.values(constraints).join('; ') }] : [];
  return [...own, ...(children ?? []).flatMap((child) => fieldErrors(child, field))];
}
