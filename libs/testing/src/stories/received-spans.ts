/** One span as it came over OTLP, as far as a journey is read from it. */
export interface ReceivedSpan {
  service: string;
  /** Ids in hexadecimal; the parent of a root is empty. */
  traceId: string;
  spanId: string;
  parentSpanId: string;
  name: string;
  isConsumer: boolean;
  /** Nanoseconds since 1970. */
  startedAt: bigint;
  endedAt: bigint;
  /** Those with text. */
  attributes: Record<string, string>;
}

const CONSUMER = 5n;

interface Field {
  number: number;
  /** Of varint and fixed fields. */
  value: bigint;
  /** Of length-delimited fields. */
  bytes: Buffer;
}

/** The fields of one protobuf message, in order (wire types 0, 1, 2 and 5). */
function* fieldsOf(message: Buffer): Generator<Field> {
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at++]!;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const take = (length: number) => message.subarray(at, (at += length));
  while (at < message.length) {
    const key = Number(varint());
    const field: Field = { number: key >> 3, value: 0n, bytes: Buffer.alloc(0) };
    if ((key & 7) === 0) field.value = varint();
    else if ((key & 7) === 1) field.value = take(8).readBigUInt64LE();
    else if ((key & 7) === 2) field.bytes = take(Number(varint()));
    else if ((key & 7) === 5) field.value = BigInt(take(4).readUInt32LE());
    else throw new Error(`wire type ${key & 7} is not OTLP`);
    yield field;
  }
}

const all = (message: Buffer, number: number) => [...fieldsOf(message)].filter((field) => field.number === number);
const first = (message: Buffer, number: number) => all(message, number)[0];
const bytesOf = (message: Buffer, number: number) => first(message, number)?.bytes ?? Buffer.alloc(0);

const attributesOf = (message: Buffer, number: number) =>
  Object.fromEntries(all(message, number).map(({ bytes }) => [bytesOf(bytes, 1).toString(), bytesOf(bytesOf(bytes, 2), 1).toString()]));

/** The spans of one ExportTraceServiceRequest; field numbers of opentelemetry-proto v1. */
export function spansOf(request: Buffer): ReceivedSpan[] {
  return all(request, 1).flatMap(({ bytes: resourceSpans }) => {
    const service = attributesOf(bytesOf(resourceSpans, 1), 1)['service.name'] ?? '';
    return all(resourceSpans, 2).flatMap(({ bytes: scopeSpans }) => all(scopeSpans, 2).map(({ bytes }) => spanOf(bytes, service)));
  });
}

function spanOf(span: Buffer, service: string): ReceivedSpan {
  return {
    service,
    traceId: bytesOf(span, 1).toString('hex'),
    spanId: bytesOf(span, 2).toString('hex'),
    parentSpanId: bytesOf(span, 4).toString('hex'),
    name: bytesOf(span, 5).toString(),
    isConsumer: first(span, 6)?.value === CONSUMER,
    startedAt: first(span, 7)?.value ?? 0n,
    endedAt: first(span, 8)?.value ?? 0n,
    attributes: attributesOf(span, 9),
  };
}
