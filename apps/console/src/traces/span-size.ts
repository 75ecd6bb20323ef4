import type { IncomingSpan, Value } from '../otlp/incoming-span';

/** What an object, and what a field of one, takes beside its text. Rounded up; nobody needs it exactly. */
const OBJECT = 300;
const FIELD = 64;
const LINK = 200;

/** V8 keeps what is not Latin in two bytes a character. */
const text = (value: Value) => (typeof value === 'string' ? value.length * 2 : 0);

const fields = (attributes: Record<string, Value>) => Object.entries(attributes).reduce((sum, [key, value]) => sum + FIELD + text(key) + text(value), 0);

/** About as many bytes of memory as these spans take. */
export function sizeOf(spans: IncomingSpan[]): number {
  let sum = 0;
  for (const { service, name, attributes, events, links } of spans) {
    sum += OBJECT + text(service) + text(name) + fields(attributes) + links.length * LINK;
    for (const event of events) sum += FIELD + text(event.name) + fields(event.attributes);
  }
  return sum;
}
