import { PublicRegister1764000000000 } from './1764000000000-public-register';
import { HeldEntries1764000000001 } from './1764000000001-held-entries';
import { Reports1764000000002 } from './1764000000002-reports';
import { FilesHeld1764000000003 } from './1764000000003-files-held';
import { Calendar1764000000004 } from './1764000000004-calendar';
import { StaleDates1764000000005 } from './1764000000005-stale-dates';

export const MIGRATIONS = [PublicRegister1764000000000, HeldEntries1764000000001, Reports1764000000002, FilesHeld1764000000003, Calendar1764000000004, StaleDates1764000000005];
