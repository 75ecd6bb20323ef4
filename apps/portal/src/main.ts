import { runService } from '@plaza/telemetry';

void runService('portal', async () => (await import('./service.js')).service);
