import { ErrorCode, NatsError } from 'nats';
import { isBusAway } from './failures';

/** What JetStream answers, as the client passes it on. */
function answered(code: number, err_code: number, description: string): NatsError {
  const error = new NatsError(description, String(code));
  error.api_error = { code, err_code, description };
  return error;
}

it.each([
  ['no answer', new NatsError('timeout', ErrorCode.Timeout)],
  ['nobody listening', new NatsError('503', ErrorCode.NoResponders)],
  ['a cluster without quorum', answered(503, 10_008, 'JetStream system temporarily unavailable')],
  ['a node that is not the leader any more', answered(500, 10_009, 'JetStream cluster can not handle request')],
  ['a stream whose nodes are away', answered(500, 10_118, 'stream is offline')],
])('%s is the bus being away, and no attempt of an event', (_, error) => expect(isBusAway(error)).toBe(true));

it.each([
  ['a message that is not there', answered(404, 10_037, 'no message found')],
  ['a question that is not understood', answered(400, 10_025, 'bad request')],
  ['any other error', new Error('503')],
])('%s is not', (_, error) => expect(isBusAway(error)).toBe(false));
