declare module 's3rver' {
  /** Of its options and methods, what the tests use. */
  export default class S3rver {
    constructor(options: { address: string; port: number; directory: string; silent: boolean; resetOnClose: boolean; configureBuckets: { name: string; configs: string[] }[] });
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
  }
}
