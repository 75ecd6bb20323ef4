import { ProductionRegister1790000000000 } from './1790000000000-production-register';
import { SourceActivity1790000000001 } from './1790000000001-source-activity';

/** In the order of their application. */
export const migrations = [ProductionRegister1790000000000, SourceActivity1790000000001];
