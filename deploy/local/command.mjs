// Operators' commands against the running stack: `node deploy/local/command.mjs <command> …`.
import { whenNodeIsNewEnough } from './node-version.mjs';

whenNodeIsNewEnough(() => import('./command-run.mjs').then(({ main }) => main(process.argv[2], process.argv.slice(3))));
