import { Decisions1764000000000 } from './1764000000000-decisions';
import { Holds1764000000001 } from './1764000000001-holds';
import { Files1764000000002 } from './1764000000002-files';
import { Reports1764000000003 } from './1764000000003-reports';
import { Proposals1764000000004 } from './1764000000004-proposals';
import { Policy1764000000030 } from './1764000000030-policy';
import { Appointments1764000000040 } from './1764000000040-appointments';
import { Agreements1764000000050 } from './1764000000050-agreements';

export const MIGRATIONS = [
  Decisions1764000000000, Holds1764000000001, Files1764000000002, Reports1764000000003, Proposals1764000000004, Policy1764000000030,
  Appointments1764000000040, Agreements1764000000050,
];
