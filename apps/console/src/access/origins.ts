const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Which addresses are the console's own. A name that an attacker's DNS points to 127.0.0.1 is not: the browser would
 * take the attacker's page and ours for one origin.
 */
export class Origins {
  private readonly configured: URL[];

  constructor(origins: string) {
    this.configured = origins.split(',').map((origin) => origin.trim()).filter(Boolean).map((origin) => new URL(origin));
  }

  isHost(host: string | undefined): boolean {
    return host !== undefined && (LOOPBACK.test(host) || this.configured.some((origin) => origin.host === host.toLowerCase()));
  }

  /** Whether a page of this origin was given by the host that is now asked. */
  fits(origin: string, host: string): boolean {
    if (LOOPBACK.test(host)) return origin === `http://${host.toLowerCase()}`;
    return this.configured.some((own) => own.host === host.toLowerCase() && own.origin === origin);
  }
}
