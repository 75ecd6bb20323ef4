import type { Type } from '@nestjs/common';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { targetConstructorToSchema } from 'class-validator-jsonschema';

export interface Schema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
  description?: string;
  [keyword: string]: unknown;
}

/** JSON Schema of a class, read from the very decorators that validate it. */
export function schemaOf(target: Type<object>): Schema {
  return targetConstructorToSchema(target, {
    classTransformerMetadataStorage: defaultMetadataStorage as never,
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: { isDayOrTime: { type: 'string' } },
  }) as Schema;
}

/** The same for what travels as JSON: an optional field may be null as well as absent, as `@IsOptional` has it. */
export function componentOf(target: Type<object>): Schema {
  const schema = schemaOf(target);
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, required.has(name) ? property : orNull(property)]);
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, Schema> };
}

export function components(targets: Type<object>[]): Record<string, Schema> {
  return Object.fromEntries(targets.map((target) => [target.name, componentOf(target)]));
}

function orNull(schema: Schema): Schema {
  if (schema.$ref || !schema.type) return schema.enum ? { ...schema, enum: [...schema.enum, null] } : { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema.type].flat().concat('null'), ...(schema.enum && { enum: [...schema.enum, null] }) };
}
