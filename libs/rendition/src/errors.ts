/** More pages or columns than a rendition may have: what asked for it is held. */
export class RenditionTooLargeError extends Error {
  override readonly name = 'RenditionTooLargeError';
  readonly code = 'RENDITION_TOO_LARGE';
}
