import 'reflect-metadata';
import { runStage } from '../process';
import type { Stage } from '../system';
import { startService, type ServiceOptions } from './service';

runStage<ServiceOptions>((stage, options) => startService(stage as Stage, options));
