import { Controller, Get, Injectable, Module, Res } from '@nestjs/common';

/** What a service needs before it can serve: each entry says by name whether it is there. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, () => boolean | Promise<boolean>>();

  require(name: string, check: () => boolean | Promise<boolean>): void {
    this.checks.set(name, check);
  }

  /** The names of what is missing; empty when the service can serve. */
  async missing(): Promise<string[]> {
    const answers = await Promise.all(
      [...this.checks].map(async ([name, check]) => ((await Promise.resolve().then(check).catch(() => false)) ? null : name)),
    );
    return answers.filter((name) => name !== null);
  }
}

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: { status(code: number): unknown }) {
    const missing = await this.readiness.missing();
    if (missing.length > 0) response.status(503);
    return missing.length > 0 ? { status: 'unavailable', missing } : { status: 'ok' };
  }
}

@Module({ controllers: [HealthController], providers: [Readiness], exports: [Readiness] })
export class HealthModule {}
