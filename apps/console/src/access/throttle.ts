import { Injectable } from '@nestjs/common';

const WINDOW_MS = 60_000;
const FAILURES = 10;
const ADDRESSES = 10_000;

/** Counts failed logins by address: guessing is slow. */
@Injectable()
export class LoginThrottle {
  private readonly failures = new Map<string, number[]>();

  /** Milliseconds until the address may try again; 0 when it may now. */
  wait(address: string, now = Date.now()): number {
    const recent = this.recent(address, now);
    return recent.length < FAILURES ? 0 : recent[0]! + WINDOW_MS - now;
  }

  failed(address: string, now = Date.now()): void {
    const recent = [...this.recent(address, now), now].slice(-FAILURES);
    this.failures.delete(address);
    this.failures.set(address, recent);
    if (this.failures.size > ADDRESSES) this.failures.delete(this.failures.keys().next().value!);
  }

  private recent(address: string, now: number): number[] {
    return (this.failures.get(address) ?? []).filter((at) => at > now - WINDOW_MS);
  }
}
