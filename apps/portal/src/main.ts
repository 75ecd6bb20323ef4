import { runService } from '@plaza/telemetry';

void runService('portal', () => import('./app.module.js'), { edge: true });
