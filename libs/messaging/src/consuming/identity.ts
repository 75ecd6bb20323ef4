import {
  DocumentClassified, DocumentProduced, DocumentReported, DocumentWithdrawn, Publication, readEventId, ReportRegistered, type EventDefinition, type EventIdentity,
} from '@plaza/contracts';
import { PermanentError } from '../failures';

const DEFINITIONS = new Map(
  [DocumentProduced, DocumentClassified, DocumentWithdrawn, Publication.published, Publication.corrected, Publication.withdrawn, DocumentReported, ReportRegistered].map(
    (definition) => [definition.type, definition as EventDefinition<unknown>],
  ),
);

/**
 * What an internal event is about.
 * @throws PermanentError UNKNOWN_TYPE or INVALID_EVENT, when the event says not what it is about
 */
export function identityOf(type: string, data: unknown): EventIdentity {
  const definition = DEFINITIONS.get(type);
  if (!definition) throw new PermanentError('UNKNOWN_TYPE', `no handler knows events of type ${type.slice(0, 80)}`);
  try {
    const identity = definition.identity(data);
    if (typeof identity.source === 'string' && typeof identity.documentId === 'string' && Number.isInteger(identity.state.version)) {
      return identity;
    }
  } catch (error) {
    throw new PermanentError('INVALID_EVENT', `${type} does not say which document it is about`, { cause: error });
  }
  throw new PermanentError('INVALID_EVENT', `${type} does not say which document it is about`);
}

/**
 * The same, from the event's id alone: for those that are delivered without their data.
 * @throws PermanentError INVALID_EVENT
 */
export function identityOfId(id: string): EventIdentity {
  const read = readEventId(id);
  if (!read) throw new PermanentError('INVALID_EVENT', 'the event does not say by its id which document it is about');
  return read.identity;
}
