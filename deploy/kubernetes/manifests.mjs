import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { onPath } from '../local/commands.mjs';
import { root } from '../local/places.mjs';

export const folder = join(root, 'deploy', 'kubernetes');
export const kubectl = onPath('kubectl');
export const noKubectl = 'there is no kubectl here: what Kustomize makes of these files is NOT CHECKED';

const documents = (text) => parseAllDocuments(text).map((document) => document.toJS()).filter(Boolean);

/** The objects of one file, as it is written. */
export const objectsOf = (file) => documents(readFileSync(join(folder, file), 'utf8'));

/** Every file that Kustomize takes as it is: no patches, no kustomizations. */
export function plainFiles() {
  const all = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.yaml'));
  return all.filter((file) => !/(^|\/)kustomization\.yaml$|\.patch\.yaml$|references\.yaml$/.test(file));
}

/** Prepares secrets in a folder of their own, and builds the overlay with them. @returns its objects */
export const built = (overlay) => inPreparedFolder(overlay, (work) => documents(run(kubectl, ['kustomize', work], process.env)).map(inOneLine));

/** @returns { <file>: its content } of what is prepared for this overlay */
export const preparedFiles = (overlay, files) => inPreparedFolder(overlay, (work) => Object.fromEntries(files.map((file) => [file, readFileSync(join(work, file), 'utf8')])));

function inPreparedFolder(overlay, use) {
  const work = mkdtempSync(join(tmpdir(), 'kubernetes-'));
  try {
    const given = { DATABASE_URL: 'postgres://db.example:5433/plaza', PLAZA_DATABASE_ADMIN_URL: 'postgres://admin:secret@db.example:5433/postgres', PLAZA_DATABASE_CIDR: '10.1.2.0/24', PUBLIC_ORIGIN: 'https://plaza.example', PLAZA_IMAGE: 'open-plaza:1.2.3' };
    run(process.execPath, [join(folder, 'prepare.mjs'), overlay], { PATH: process.env.PATH, PLAZA_DATA_DIR: work, ...(overlay === 'production' && given) });
    return use(join(work, 'kubernetes', overlay));
  } finally {
    rmSync(work, { recursive: true });
  }
}

// Kustomize breaks long Base64 into lines: an API server takes them, the schema's format does not.
const inOneLine = (object) => (object.kind === 'Secret' ? { ...object, data: Object.fromEntries(Object.entries(object.data).map(([key, value]) => [key, value.replaceAll('\n', '')])) } : object);

function run(program, args, env) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Jobs, Deployments and so on: everything that runs pods, with the pods' template. */
export function workloads(objects) {
  return objects.flatMap((object) => {
    const template = object.spec?.template ?? object.spec?.jobTemplate?.spec.template;
    return template?.spec?.containers ? [{ object, name: object.metadata.labels?.['app.kubernetes.io/name'], pod: template.spec, labels: template.metadata.labels }] : [];
  });
}
