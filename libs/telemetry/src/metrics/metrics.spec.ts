import { Controller, Get, type INestApplication, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pino from 'pino';
import { Counter } from 'prom-client';
import { TelemetryModule } from '../telemetry.module';
import { measureHttp } from './http-metrics';

const TOKEN = 'a-token-of-some-length';
const counted = new Counter({ name: 'plaza_things_total', help: 'Things', labelNames: ['kind'] });
counted.inc({ kind: 'odd' }, 3);

@Controller()
class DocumentsController {
  @Get('documents/:id')
  document(@Param('id') id: string) {
    return { id };
  }
}

describe('metrics over HTTP', () => {
  const apps: INestApplication[] = [];

  async function served(token?: string): Promise<(path: string, headers?: Record<string, string>) => Promise<Response>> {
    class AppModule {}
    const app = await NestFactory.create(
      { module: AppModule, imports: [TelemetryModule.forService(pino({ level: 'silent' }), token)], controllers: [DocumentsController] },
      { logger: false },
    );
    apps.push(app);
    app.use(measureHttp);
    await app.listen(0, '127.0.0.1');
    const url = await app.getUrl();
    return (path, headers = {}) => fetch(url + path, { headers });
  }

  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
  });

  it('are refused to whoever does not send the token, from this machine too', async () => {
    const get = await served(TOKEN);
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', { authorization: `Bearer ${TOKEN}x` })).status).toBe(401);
    expect((await get('/metrics', { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  it('are, without a token, for this machine alone: not for what a proxy on it passes on', async () => {
    const get = await served();
    expect((await get('/metrics')).status).toBe(200);
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip']) expect((await get('/metrics', { [name]: '203.0.113.9' })).status).toBe(401);
  });

  it('come as Prometheus text unless OpenMetrics is asked for, and either leaves the other as it was', async () => {
    const get = await served();
    const asked = 'application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1';
    for (let round = 0; round < 2; round += 1) {
      const open = await get('/metrics', { accept: asked });
      expect(open.headers.get('content-type')).toMatch(/^application\/openmetrics-text;.* version=1\.0\.0/);
      expect(await open.text()).toMatch(/# TYPE plaza_things counter\nplaza_things_total\{kind="odd"\} 3\n[^]*# EOF\n$/);
      const plain = await get('/metrics');
      expect(plain.headers.get('content-type')).toMatch(/^text\/plain;.* version=0\.0\.4/);
      expect(await plain.text()).toContain('# TYPE plaza_things_total counter\nplaza_things_total{kind="odd"} 3\n');
    }
  });

  it('name the template of a route and never what was asked for', async () => {
    const get = await served();
    await get('/documents/D-1?secret=1');
    await get('/nothing/here');
    await get('/health/live');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('plaza_http_request_duration_seconds_count{method="GET",route="/documents/:id",status="2xx"} 1');
    expect(text).toContain('plaza_http_request_duration_seconds_count{method="GET",route="none",status="4xx"} 1');
    expect(text).not.toMatch(/D-1|nothing|live|secret/);
  });
});
