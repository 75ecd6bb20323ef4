declare module 'class-transformer/cjs/storage' {
  /** Where `@Type` is kept; class-transformer exports it by this path only. */
  export const defaultMetadataStorage: object;
}
