import { runService } from '@plaza/telemetry';

void runService('intake', () => import('./app.module.js'), { edge: true });
