import { runService } from '@plaza/telemetry';

void runService('publication', () => import('./app.module.js'));
