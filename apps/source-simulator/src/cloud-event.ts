import type { Letter } from './letter';

export interface Message {
  headers: Record<string, string>;
  payload: string;
}

/** CloudEvents 1.0 in the letter's content mode: attributes as headers beside the data, or all in one JSON object. */
export function cloudEventOf({ key, kind, data, route, time, traceparent }: Letter, system: string): Message {
  const attributes = { specversion: '1.0', id: key, type: `document.${kind}.v1`, source: `/sources/${system}`, time };
  if (route === 'structured') {
    const payload = JSON.stringify({ ...attributes, datacontenttype: 'application/json', data });
    return { headers: { 'content-type': 'application/cloudevents+json', traceparent }, payload };
  }
  const headers = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]));
  return { headers: { ...headers, 'content-type': 'application/json', traceparent }, payload: JSON.stringify(data) };
}

/** The data of an answer, in either content mode. */
export function dataOf<Data>(contentType: string, payload: string): Data {
  const parsed = JSON.parse(payload) as unknown;
  return (contentType.startsWith('application/cloudevents+json') ? (parsed as { data: Data }).data : parsed) as Data;
}
