import { runService } from '@plaza/telemetry';

void runService('console', () => import('./app.module.js'), { edge: true });
