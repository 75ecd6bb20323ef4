import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { html } from '@plaza/pages';
import { ApiDescription } from '../description/openapi';
import type { Schema } from '../description/schemas';
import { Layout } from '../view/layout';
import { ReaderVisit, type Visit } from '../view/visit';

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema; description?: string }[];
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
}

@Controller('api')
@ApiExcludeController()
export class ApiPage {
  constructor(private readonly description: ApiDescription) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(@ReaderVisit() visit: Visit): string {
    return html(<Api visit={visit} api={this.description.document} />);
  }
}

const anchor = (path: string) => path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '');

function Api({ visit, api }: { visit: Visit; api: OpenAPIObject }) {
  const { t } = visit;
  const operations = Object.entries(api.paths).map(([path, item]) => ({ path, operation: item.get as Operation | undefined }));
  return (
    <Layout visit={visit} title={t.api.title} description={t.api.lead} current="api">
      <div class="inner page api">
        <h1>{t.api.title}</h1>
        <p class="lead">{t.api.lead}</p>
        <section aria-labelledby="spec">
          <h2 id="spec">{t.api.spec}</h2>
          <p class="links"><a href="/api/openapi.json">OpenAPI 3.1</a> <a href="/api/asyncapi.json">AsyncAPI 3</a></p>
        </section>
        <section aria-labelledby="operations">
          <h2 id="operations">{t.api.operations}</h2>
          {operations.map(({ path, operation }) => operation && <OperationView visit={visit} path={path} operation={operation} />)}
        </section>
        <section aria-labelledby="schemas">
          <h2 id="schemas">{t.api.schemas}</h2>
          {Object.entries(api.components?.schemas ?? {}).map(([name, schema]) => (
            <details class="schema">
              <summary>{name}</summary>
              <SchemaTable visit={visit} name={name} schema={schema as Schema} />
            </details>
          ))}
        </section>
      </div>
    </Layout>
  );
}

function OperationView({ visit, path, operation }: { visit: Visit; path: string; operation: Operation }) {
  const { t } = visit;
  const parameters = operation.parameters ?? [];
  const simple = !path.includes('{') && !parameters.some(({ required }) => required);
  return (
    <article class="operation" id={anchor(path)}>
      <h3><span class="method">GET</span> <code>{path}</code></h3>
      <p lang="en">{operation.summary}</p>
      {parameters.length > 0 && (
        <details>
          <summary>{t.api.parameters} ({parameters.length})</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label={`${t.api.parameters}: ${path}`}>
            <table class="data">
              <thead><tr><th scope="col">{t.api.name}</th><th scope="col">{t.api.meaning}</th></tr></thead>
              <tbody>
                {parameters.map((parameter) => (
                  <tr>
                    <th scope="row"><code>{parameter.name}</code>{parameter.required && <span class="fine"> {t.api.required}</span>}</th>
                    <td lang="en"><TypeOf schema={parameter.schema ?? {}} /> {parameter.description ?? parameter.schema?.description}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <p class="answers" lang="en">
        {Object.entries(operation.responses).map(([status, { content }]) => (
          <span><strong>{status}</strong> {Object.values(content ?? {}).map(({ schema }) => <TypeOf schema={schema} />)}</span>
        ))}
      </p>
      {simple && <p><a href={path} aria-label={`${t.api.try}: ${path}`}>{t.api.try}</a></p>}
    </article>
  );
}

/** The anchor lies inside the folded part: a browser that jumps there unfolds it. */
function SchemaTable({ visit, name, schema }: { visit: Visit; name: string; schema: Schema }) {
  const { t } = visit;
  const required = new Set(schema.required);
  return (
    <div class="scroll" id={`schema-${name}`} tabIndex={0} role="region" aria-label={name}>
      <table class="data" lang="en">
        <thead><tr><th scope="col" lang={visit.language}>{t.api.name}</th><th scope="col" lang={visit.language}>{t.api.meaning}</th></tr></thead>
        <tbody>
          {Object.entries(schema.properties ?? {}).map(([field, property]) => (
            <tr><th scope="row"><code>{field}</code>{required.has(field) ? '' : '?'}</th><td><TypeOf schema={property} /></td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A type in words: `string`, `open | partial`, `Ground[]`, with a link to what it names. */
function TypeOf({ schema }: { schema: Schema }) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return <a href={`#schema-${name}`}>{name}</a>;
  }
  if (schema.enum) return <code>{schema.enum.map(String).join(' | ')}</code>;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices && !schema.type) return <>{choices.map((choice, place) => <>{place > 0 && ' | '}<TypeOf schema={choice} /></>)}</>;
  if (schema.items) return <><TypeOf schema={schema.items} />[]</>;
  return <code>{[schema.type ?? 'any'].flat().join(' | ')}</code>;
}
