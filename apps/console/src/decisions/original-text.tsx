import { shown, UNSEEN } from '@plaza/text-analysis';

// A browser makes one mark of CR LF.
const WRITTEN_OTHERWISE = new RegExp(`(\\r\\n|${UNSEEN.source})`, 'u');

/** A text in which every place can be counted: `data-units` says for how many UTF-16 units stands what is not written as it is. */
export function OriginalText({ text }: { text: string }) {
  return <>{text.split(WRITTEN_OTHERWISE).map((piece, index) => (index % 2 === 0 ? piece : <span class="unseen" data-units={piece.length}>{piece === '\r\n' ? '\n' : shown(piece)}</span>))}</>;
}
