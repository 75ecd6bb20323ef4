import { runService } from '@plaza/telemetry';

void runService('classification', () => import('./app.module.js'));
