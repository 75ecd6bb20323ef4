import type { FieldError, Problem } from '@plaza/contracts';

const TITLES = {
  400: ['invalid', 'The submission does not follow the contract'],
  401: ['unauthorized', 'A valid key is needed'],
  403: ['foreign-agency', 'The agency is not one of the source system'],
  404: ['not-found', 'Nothing is known under this name'],
  409: ['conflict', 'This is registered already, with other content'],
  413: ['too-large', 'The submission is too large'],
  415: ['unsupported-media-type', 'The media type is not supported'],
  429: ['too-many-requests', 'Too many requests'],
  500: ['internal', 'The service failed'],
  503: ['unavailable', 'The service cannot do this now'],
} as const;

export type RefusalStatus = keyof typeof TITLES;

const SHOWN_ERRORS = 50;

/**
 * Why something is not accepted, as problem details (RFC 9457). Names fields and rules, never a value: what was refused
 * may hold a person's data.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly problem: Problem;

  constructor(
    readonly status: RefusalStatus,
    detail?: string,
    errors: FieldError[] = [],
    options?: ErrorOptions,
  ) {
    const [code, title] = TITLES[status];
    super(title, options);
    this.code = code;
    const more = errors.length - SHOWN_ERRORS;
    const details = [detail, more > 0 ? `${more} more fields are wrong` : undefined].filter((part) => part !== undefined);
    this.problem = {
      type: `urn:open-plaza:problem:${code}`,
      title,
      status,
      ...(details.length === 0 ? {} : { detail: details.join('; ') }),
      ...(errors.length === 0 ? {} : { errors: errors.slice(0, SHOWN_ERRORS) }),
    };
  }
}

/** One bad field. */
export const invalid = (field: string, message: string, options?: ErrorOptions) =>
  new Refusal(400, undefined, [{ field, message }], options);
