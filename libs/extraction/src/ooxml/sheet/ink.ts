import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';

/** Which styles of cells write in the colour of their ground. A table's own style, or a condition, may still lay another ground under it. */
export function unseenStyles(styles: XmlElement | undefined): (style: string | undefined) => boolean {
  const list = (name: string) => childrenOf(child(styles, name) ?? NOTHING);
  const inks = list('fonts').map((font) => child(font, 'color') ? colourOf(child(font, 'color')) : BLACK);
  const grounds = list('fills').map((fill) => groundOf(child(fill, 'patternFill')));
  const unseen = list('cellXfs').map((cell) => {
    const ground = grounds[Number(attribute(cell, 'fillId') ?? 0)] ?? (grounds.length === 0 ? WHITE : null);
    return ground !== null && ground === inks[Number(attribute(cell, 'fontId') ?? 0)];
  });
  return (style) => unseen[Number(style ?? 0)] ?? false;
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };
const WHITE = 'FFFFFF';
const BLACK = '000000';
/** The first two colours of every theme, unless somebody has changed them. */
const OF_THEME: Readonly<Record<string, string | undefined>> = { 0: WHITE, 1: BLACK };

/** Null for a colour that cannot be told: one of the theme's others, or one that is made lighter or darker. */
function colourOf(colour: XmlElement | undefined): string | null {
  if (!colour || attribute(colour, 'tint') !== undefined) return null;
  return attribute(colour, 'rgb')?.slice(-6).toUpperCase() ?? OF_THEME[attribute(colour, 'theme') ?? ''] ?? null;
}

function groundOf(pattern: XmlElement | undefined): string | null {
  const type = (pattern && attribute(pattern, 'patternType')) ?? 'none';
  if (type === 'none') return WHITE;
  return type === 'solid' ? colourOf(child(pattern, 'fgColor')) : null;
}
