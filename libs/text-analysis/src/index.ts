export { highlight, type Highlight, type Piece } from './highlights';
export { normalise } from './normalise';
export { withoutParticle } from './particles';
export { hasPhrase, phraseText } from './phrases';
export { shown, UNSEEN } from './shown';
export { isOneTerm, parseTextQuery, type QueryWord, type Term, type TextQuery } from './text-query';
export { pairOf, tokenise, type TokenSink } from './tokens';
export { decodeAs, decodeText, type Charset } from './writing/decode';
export { decoded, WRITTEN } from './writing/encoded';
