import { runService } from '@plaza/telemetry';

void runService('search', () => import('./app.module.js'));
