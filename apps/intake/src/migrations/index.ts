import { ProductionRegister1790000000000 } from './1790000000000-production-register';

/** In the order of their application. */
export const migrations = [ProductionRegister1790000000000];
