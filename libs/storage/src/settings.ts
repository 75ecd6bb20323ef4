import { IsNotEmpty, IsString, ValidateBy, ValidateIf } from 'class-validator';
import { AreaUrlError } from './errors';
import { locationOf } from './location';

/** What a service that keeps or reads files is told by its environment. */
export interface AreaSettings {
  /** `file:///folder` or `s3://bucket/prefix?region=…&endpoint=…` (libs/storage). */
  FILES_URL: string;
  /** Without them S3 is asked with what the machine or the pod is granted. */
  S3_ACCESS_KEY_ID?: string;
  S3_SECRET_ACCESS_KEY?: string;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript demands it of what a mixin extends
type Constructor = new (...args: any[]) => object;

/** A service's settings with those of its area: `class IntakeConfig extends withArea(ServiceConfig)`. */
export function withArea<Base extends Constructor>(base: Base) {
  class WithArea extends base implements AreaSettings {
    @IsAreaUrl() FILES_URL: string;
    @ValidateIf(hasCredentials) @IsString() @IsNotEmpty() S3_ACCESS_KEY_ID?: string;
    @ValidateIf(hasCredentials) @IsString() @IsNotEmpty() S3_SECRET_ACCESS_KEY?: string;
  }
  return WithArea;
}

/** Half of them is none: asking with what the machine is granted instead would not be noticed. */
const hasCredentials = ({ S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: AreaSettings) => S3_ACCESS_KEY_ID !== undefined || S3_SECRET_ACCESS_KEY !== undefined;

function IsAreaUrl(): PropertyDecorator {
  const fault = (value: unknown): string | null => {
    try {
      locationOf(String(value));
      return null;
    } catch (error) {
      if (!(error instanceof AreaUrlError)) throw error;
      return error.message;
    }
  };
  return ValidateBy({
    name: 'isAreaUrl',
    validator: { validate: (value) => fault(value) === null, defaultMessage: (about) => `$property ${fault(about?.value)}` },
  });
}
