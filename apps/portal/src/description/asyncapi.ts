import type { Type } from '@nestjs/common';
import {
  Appointment, Approval, Attachment, Author, Body, Document, Ground, Journey, Office, PublicAttachment, PublicDocument, Redaction, Tombstone, UnitTask,
  Withdrawal, Withheld,
} from '@plaza/contracts';
import { FieldError, Problem } from './answers';
import { Receipt, Refusal } from './receipts';
import { components } from './schemas';

const CARRIED: Type<object>[] = [
  PublicDocument, Tombstone, Document, Withdrawal, Receipt, Refusal, Problem, FieldError, Body, Withheld, Attachment,
  Office, Author, Approval, UnitTask, Ground, Appointment, Redaction, PublicAttachment, Journey,
];

/** CloudEvents 1.0 in NATS headers. */
const headers = {
  type: 'object',
  properties: {
    'ce-specversion': { type: 'string', const: '1.0' },
    'ce-id': { type: 'string', description: 'The same for every delivery of the same state.' },
    'ce-type': { type: 'string' },
    'ce-source': { type: 'string' },
    'ce-time': { type: 'string', format: 'date-time' },
    traceparent: { type: 'string', description: 'W3C Trace Context.' },
  },
  required: ['ce-specversion', 'ce-id', 'ce-type', 'ce-source'],
};

const published = { ...headers, properties: { ...headers.properties, 'ce-cursor': { type: 'string', description: 'The cursor of /api/v1/changes.' } } };

const message = (name: string, payload: string, carried: object = headers) => ({
  name, contentType: 'application/json', headers: carried, payload: { $ref: `#/components/schemas/${payload}` },
});

const agency = { agencyCode: { description: 'The code of the agency whose document it is.' } };
const system = { system: { description: 'The name of the source system.' } };

const channel = (address: string, parameters: object, name: string, description: string) => ({
  address, parameters, description, messages: { [name]: { $ref: `#/components/messages/${name}` } },
});

const operation = (action: 'send' | 'receive', channelName: string, summary: string) => ({
  action, summary, channel: { $ref: `#/channels/${channelName}` },
});

/** Publications for subscribers and events of source systems, as AsyncAPI 3; said from the side of whoever connects. */
export const asyncApi = {
  asyncapi: '3.0.0',
  info: {
    title: 'Open Plaza events',
    version: '1.0.0',
    description:
      'CloudEvents 1.0 over NATS JetStream. Subscribers read the stream PUBLICATIONS through a durable pull consumer of their own, '
      + 'at least once; source systems publish to SOURCES and read their receipts.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  defaultContentType: 'application/json',
  channels: {
    published: channel('publication.published.v1.{agencyCode}', agency, 'published', 'A document stands on the portal for the first time.'),
    corrected: channel('publication.corrected.v1.{agencyCode}', agency, 'corrected', 'A new version or a new decision of it.'),
    withdrawn: channel('publication.withdrawn.v1.{agencyCode}', agency, 'withdrawn', 'It was withdrawn; erase what you keep of it.'),
    documentCreated: channel('source.{system}.document.created.v1', system, 'documentCreated', 'A source has produced a document, or a new version.'),
    documentWithdrawn: channel('source.{system}.document.withdrawn.v1', system, 'documentWithdrawn', 'A source withdraws one.'),
    documentReceived: channel('source.{system}.document.received.v1', system, 'documentReceived', 'Accepted: committed to the production register.'),
    documentRefused: channel('source.{system}.document.refused.v1', system, 'documentRefused', 'Not accepted, with each bad field.'),
  },
  operations: {
    receivePublished: operation('receive', 'published', 'Take in a publication'),
    receiveCorrected: operation('receive', 'corrected', 'Take in a correction'),
    receiveWithdrawn: operation('receive', 'withdrawn', 'Take in a withdrawal'),
    sendDocument: operation('send', 'documentCreated', 'Hand in a document'),
    sendWithdrawal: operation('send', 'documentWithdrawn', 'Withdraw a document'),
    receiveReceipt: operation('receive', 'documentReceived', 'Take in a receipt'),
    receiveRefusal: operation('receive', 'documentRefused', 'Take in a refusal'),
  },
  components: {
    messages: {
      published: message('publication.published.v1', 'PublicDocument', published),
      corrected: message('publication.corrected.v1', 'PublicDocument', published),
      withdrawn: message('publication.withdrawn.v1', 'Tombstone', published),
      documentCreated: message('document.created.v1', 'Document'),
      documentWithdrawn: message('document.withdrawn.v1', 'Withdrawal'),
      documentReceived: message('document.received.v1', 'Receipt'),
      documentRefused: message('document.refused.v1', 'Refusal'),
    },
    schemas: components(CARRIED),
  },
};
