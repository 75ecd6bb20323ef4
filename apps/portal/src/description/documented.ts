import { applyDecorators, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { schemaOf } from './schemas';

const TITLES: Record<number, string> = {
  200: 'Found', 400: 'A parameter is wrong; each is named', 404: 'Nothing there', 410: 'Withdrawn: what remains of it',
};

/** What the route is for, and its parameters as the class checks them. */
export function DocumentedQuery(summary: string, query?: Type<object>) {
  const { properties = {}, required = [] } = query ? schemaOf(query) : {};
  return applyDecorators(
    ApiOperation({ summary }),
    ...Object.entries(properties).map(([name, schema]) =>
      ApiQuery({ name, required: required.includes(name), schema: schema as object })),
  );
}

/** Which schema each status carries. A service behind that does not answer is 503 everywhere. */
export function DocumentedAnswers(answers: Record<number, string>) {
  const all = { ...answers, 429: 'Problem', 503: 'Problem' };
  return applyDecorators(
    ...Object.entries(all).map(([status, name]) =>
      ApiResponse({
        status: Number(status),
        description: TITLES[Number(status)] ?? (status === '429' ? 'Too many requests' : 'A service behind does not answer'),
        content: {
          [name === 'Problem' ? 'application/problem+json' : 'application/json']: { schema: { $ref: `#/components/schemas/${name}` } },
        },
      })),
  );
}

export function DocumentedStream() {
  return applyDecorators(
    ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last cursor that arrived; goes on after it, without a gap.' }),
    ApiResponse({
      status: 200,
      description: 'One event for each entry: `id` is the cursor, `event` its type, `data` the entry as in /api/v1/changes.',
      content: { 'text/event-stream': { schema: { type: 'string' }, example: 'id: 42\nevent: published\ndata: {"cursor":"42","type":"published",…}\n\n' } },
    }),
    DocumentedAnswers({ 400: 'Problem' }),
  );
}

export function DocumentedFile(types: string[]) {
  const content = Object.fromEntries(types.map((type) => [type.split(';')[0], { schema: { type: 'string', format: 'binary' } }]));
  return applyDecorators(ApiResponse({ status: 200, description: 'The file', content }), DocumentedAnswers({ 404: 'Problem', 410: 'Tombstone' }));
}

export function DocumentedFeed(type: string) {
  return applyDecorators(
    ApiResponse({ status: 200, description: 'The feed; a withdrawn document is replaced under its own id', content: { [type]: { schema: { type: 'string' } } } }),
    DocumentedAnswers({ 400: 'Problem' }),
  );
}
