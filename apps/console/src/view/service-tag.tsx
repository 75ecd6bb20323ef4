import { shown } from '@plaza/text-analysis';

const KNOWN = ['source-simulator', 'intake', 'classification', 'publication', 'search', 'portal', 'console'];

/** One of ten colours, the same on every page; the name always stands beside it. */
export function colourOf(service: string): number {
  const known = KNOWN.indexOf(service);
  if (known >= 0) return known;
  return KNOWN.length + ([...service].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 3);
}

export function ServiceTag({ service }: { service: string }) {
  return <span class="service"><span class={`swatch colour-${colourOf(service)}`} aria-hidden="true" />{shown(service)}</span>;
}
