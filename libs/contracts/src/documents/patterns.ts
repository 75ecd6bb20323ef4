/** Codes that become NATS subject tokens: nothing that NATS reads as a wildcard or a separator. */
export const CODE = /^[A-Za-z0-9_-]{1,64}$/;
export const DOCUMENT_ID = /^[A-Za-z0-9._-]{1,64}$/;
export const SHA256 = /^[0-9a-f]{64}$/;
export const ATTACHMENT_PART = /^(?:title|body|attachment:.{1,300})$/s;

/** RFC 3339 date-time with the offset that the contract demands. Whether the day exists is for `Date.parse` to say. */
export const RFC3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
