import type { ClassConstructor } from 'class-transformer';
import * as storage from 'class-transformer/cjs/storage';
import type { MetadataStorage } from 'class-transformer/types/MetadataStorage';

// The library's own place for what `@Type` says; it comes without a declaration.
const { defaultMetadataStorage } = storage as { defaultMetadataStorage: MetadataStorage };

/**
 * Gives parsed JSON the classes of its contract, which validation goes by; the contract's `@Type` says where. It costs a
 * tenth of `plainToInstance`, which converts values and guards against cycles: parsed JSON needs neither.
 * `value` must have no member named `__proto__`.
 */
export function instantiate<T extends object>(contract: ClassConstructor<T>, value: object): T {
  const instance = Object.assign(Object.create(contract.prototype) as T, value);
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== 'object' || member === null) continue;
    const type = typeOf(contract, name);
    if (type) Object.assign(instance, { [name]: Array.isArray(member) ? member.map((one) => nested(type, one)) : instantiate(type, member) });
  }
  return instance;
}

const nested = (type: ClassConstructor<object>, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? instantiate(type, value) : value;

/** What the contract's `@Type` says of a property. */
export const typeOf = (contract: ClassConstructor<object>, property: string) =>
  defaultMetadataStorage.findTypeMetadata(contract, property)?.typeFunction() as ClassConstructor<object> | undefined;
