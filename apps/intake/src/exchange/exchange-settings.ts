import type { Retention } from '@plaza/contracts';

export class ExchangeSettings {
  constructor(
    /** In it each source system has a folder of its own. */
    readonly folder: string,
    /** Of every document: the format does not say it. */
    readonly retention: Retention,
  ) {}
}
