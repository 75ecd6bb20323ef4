import { Spans1790400000000 } from './1790400000000-spans';

export const migrations = [Spans1790400000000];
