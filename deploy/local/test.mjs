// Everything that must hold before a change is taken. Arguments go to Jest: `npm test -- libs/messaging`.
import { whenNodeIsNewEnough } from './node-version.mjs';

whenNodeIsNewEnough(() => import('./test-run.mjs').then(({ main }) => main(process.argv.slice(2))));
