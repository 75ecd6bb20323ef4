import type { FieldError } from '@plaza/contracts';
import type { ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { instantiate } from './instantiate';
import { inspect, pathOf } from './json';
import { surelySatisfies } from './quick-check';
import { invalid, Refusal } from './refusal';

/**
 * Checks a parsed JSON value against a contract's class. Unknown fields are refused at every level.
 * @throws Refusal 400 naming each bad field, as in `approvals[2].at`
 */
export function validate<T extends object>(contract: ClassConstructor<T>, value: unknown): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('(data)', 'must be a JSON object');
  inspect(value);
  if (surelySatisfies(contract, value)) return value as T;
  const errors = validateSync(instantiate(contract, value), {
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
  });
  if (errors.length > 0) throw new Refusal(400, undefined, errors.flatMap((error) => fieldErrors(error, '')));
  return value as T;
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = pathOf(parent, error.property);
  const messages = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    // The library's messages for these name the property, which a hostile sender chose.
    rule === 'whitelistValidation' || rule === 'unknownValue' ? 'is not a known field' : message,
  );
  const own = messages.length > 0 ? [{ field, message: messages.join('; ') }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}
