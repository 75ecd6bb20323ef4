import { relative } from 'node:path';
import { credentialsFile } from './secrets.mjs';
import { at } from './services.mjs';

/** What to open first. */
export function whereToLook({ ports, dataDir, natsUrl, choices }, elapsed) {
  const place = (path) => (relative('.', path).startsWith('..') ? path : relative('.', path));
  return `
Ready in ${elapsed}.

  Portal           ${at(ports.portal)}/
  Public API       ${at(ports.portal)}/api
  Source systems   ${at(ports.intake)}/v1/documents and ${natsUrl}${choices.demo ? '  (the demo source is sending)' : ''}
  Operators        ${at(ports.console)}/  (the token is operator.token in the credentials)
  Credentials      ${place(credentialsFile(dataDir))}
  Logs             ${place(dataDir)}/logs/

Ctrl-C drains and stops everything; the data stays in ${place(dataDir)}.
`;
}
