import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { folder } from './manifests.mjs';

const require = createRequire(import.meta.url);

/** Kinds of operators, for which no schema is at hand. */
const foreign = ['keda.sh/v1alpha1', 'monitoring.coreos.com/v1'];
export const isForeign = ({ apiVersion }) => foreign.includes(apiVersion);

const moduleOf = ({ apiVersion, kind }) => `kubernetes-models/${apiVersion}/${kind}`;
const nameOf = ({ kind, metadata }) => `${kind} ${metadata.name}`;

/** What Kubernetes' own schemas say against these objects: missing, mistyped, out of range. */
export function complaints(objects) {
  return objects.flatMap((object) => {
    try {
      new (require(moduleOf(object))[object.kind])(object).validate();
      return [];
    } catch (error) {
      return [`${nameOf(object)}: ${error.message}`];
    }
  });
}

/**
 * What the compiler says against them: those schemas take fields they do not know, where an API server refuses them or,
 * worse, drops them. To TypeScript a field too many in a literal is an error.
 */
export function unknownFields(objects) {
  const file = join(folder, 'checked.ts');
  const source = objects.map((object, index) => `const _${index}: import('${moduleOf(object)}').I${object.kind} = ${JSON.stringify(object)};`).join('\n');
  const options = { noEmit: true, strict: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : read(name, ...rest));
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({ messageText, start }) => {
    const line = source.slice(0, start).split('\n').length - 1;
    return `${nameOf(objects[line])}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
