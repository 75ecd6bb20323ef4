import type { Highlight } from '@plaza/text-analysis';
import { Redacted } from './redacted-text';

const Pieces = ({ pieces }: { pieces: Highlight['fragments'][number] }) => (
  <>{pieces.map(({ text, match }) => (match ? <mark>{text}</mark> : <Redacted text={text} />))}</>
);

/** A field with what was found in it marked; where nothing was found, as it is. */
export function Highlighted({ field, highlights, fallback }: { field: Highlight['field']; highlights: Highlight[]; fallback: string }) {
  const pieces = highlights.find((highlight) => highlight.field === field)?.fragments[0];
  return pieces ? <Pieces pieces={pieces} /> : <Redacted text={fallback} />;
}

export function Snippets({ highlights }: { highlights: Highlight[] }) {
  const fragments = highlights.filter(({ field }) => field === 'text').flatMap((highlight) => highlight.fragments);
  return fragments.length === 0 ? null : <p class="row-snippet" lang="ko">{fragments.map((pieces) => <span><Pieces pieces={pieces} /></span>)}</p>;
}
