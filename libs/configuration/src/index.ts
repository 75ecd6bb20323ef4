import 'reflect-metadata';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync } from 'class-validator';

/** The environment does not say what a service needs; the message names every bad variable, never its value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads a service's settings once, from the environment, into a validated class.
 * @throws ConfigurationError that names every bad variable at once, never its value: it may be a secret.
 */
export function readConfig<T extends object>(config: ClassConstructor<T>, env: NodeJS.ProcessEnv): T {
  const settings = plainToInstance(config, env, {
    enableImplicitConversion: true,
    exposeDefaultValues: true,
    excludeExtraneousValues: false,
  });
  const errors = validateSync(settings, { validationError: { target: false, value: false } });
  if (errors.length > 0) {
    const lines = errors.map((error) => `  ${error.property}: ${Object.values(error.constraints ?? {}).join('; ')}`);
    throw new ConfigurationError(`The environment does not configure this service:\n${lines.join('\n')}`);
  }
  return settings;
}
