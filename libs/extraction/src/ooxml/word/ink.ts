import { attribute, child, type XmlElement } from '../../xml/tree';

/** What a text stands on: a colour as `FFFFFF`, or null where that cannot be told, as in a table whose style may fill its cells. */
export type Ground = string | null;

export const PAPER: Ground = 'FFFFFF';

/** The ground that the properties of a paragraph, a cell or a run lay over the one below. */
export function groundOf(properties: XmlElement | undefined, below: Ground): Ground {
  const shading = child(properties, 'shd');
  const fill = shading && attribute(shading, 'fill')?.toUpperCase();
  return fill && fill !== 'AUTO' ? fill : below;
}

/** Whether a run is written in the colour of its ground, or too small to be seen. */
export function isUnseen(properties: XmlElement | undefined, below: Ground): boolean {
  if (Number(valueOf(properties, 'sz') ?? 24) <= SMALLEST) return true;
  const colour = valueOf(properties, 'color')?.toUpperCase() ?? 'AUTO';
  const highlight = HIGHLIGHTS[valueOf(properties, 'highlight') ?? ''];
  // Somebody who marks text in black means to black it out, whatever this or that program makes of its own colour then.
  if (colour === 'AUTO') return highlight === '000000';
  return colour === (highlight ?? groundOf(properties, below));
}

/** In half points. */
const SMALLEST = 2;

const HIGHLIGHTS: Readonly<Record<string, string | undefined>> = {
  black: '000000', white: 'FFFFFF', yellow: 'FFFF00', red: 'FF0000', blue: '0000FF', green: '00FF00', cyan: '00FFFF', magenta: 'FF00FF', darkBlue: '000080', darkRed: '800000', darkGreen: '008000',
  darkCyan: '008080', darkMagenta: '800080', darkYellow: '808000', darkGray: '808080', lightGray: 'C0C0C0',
};

function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  const property = child(properties, name);
  return property && attribute(property, 'val');
}
