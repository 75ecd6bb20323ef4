import { Spans1790400000000 } from './1790400000000-spans';
import { Operations1790400000001 } from './1790400000001-operations';

export const migrations = [Spans1790400000000, Operations1790400000001];
