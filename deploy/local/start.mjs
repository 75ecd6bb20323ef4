// The whole of Open Plaza on this machine. Node's own modules only: this runs before anything is installed.
import { whenNodeIsNewEnough } from './node-version.mjs';

whenNodeIsNewEnough(() => import('./start-run.mjs'));
