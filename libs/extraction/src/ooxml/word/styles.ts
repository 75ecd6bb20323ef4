import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';

/** What of a paragraph or a run is decided by its style. */
export interface Styles {
  /** 1 and up for headings. */
  headingLevel(paragraph: XmlElement | undefined): number;
  isHidden(properties: XmlElement | undefined): boolean;
  /** Whether its style lays a ground under a paragraph. */
  isShaded(properties: XmlElement | undefined): boolean;
}

interface Style {
  basedOn: string | undefined;
  level: number | undefined;
  hidden: boolean | undefined;
  shaded: true | undefined;
}

/** Styles may be based on one another in a circle. */
const CHAIN = 20;

export function stylesOf(root: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  for (const style of root ? childrenOf(root) : []) {
    if (style.name === 'style') styles.set(attribute(style, 'styleId') ?? '', styleOf(style));
  }
  const look = <Kind extends 'level' | 'hidden' | 'shaded'>(id: string | undefined, what: Kind): Style[Kind] => {
    let style = styles.get(id ?? '');
    for (let step = 0; style && step < CHAIN; step += 1) {
      if (style[what] !== undefined) return style[what];
      style = styles.get(style.basedOn ?? '');
    }
    return undefined;
  };
  return {
    headingLevel: (properties) => (properties ? levelOf(properties) : undefined) ?? look(valueOf(properties, 'pStyle'), 'level') ?? 0,
    isHidden: (properties) => hiddenBy(properties) ?? look(valueOf(properties, 'rStyle') ?? valueOf(properties, 'pStyle'), 'hidden') ?? false,
    isShaded: (properties) => look(valueOf(properties, 'pStyle'), 'shaded') ?? false,
  };
}

function styleOf(style: XmlElement): Style {
  const name = /^heading (\d)/i.exec(valueOf(style, 'name') ?? '');
  return {
    basedOn: valueOf(style, 'basedOn'),
    level: levelOf(child(style, 'pPr')) ?? (name ? Number(name[1]) : valueOf(style, 'name') === 'Title' ? 1 : undefined),
    hidden: hiddenBy(child(style, 'rPr')),
    shaded: child(style, 'pPr', 'shd') || child(style, 'rPr', 'shd') ? true : undefined,
  };
}

const valueOf = (element: XmlElement | undefined, name: string) => {
  const property = child(element, name);
  return property && attribute(property, 'val');
};

/** Outline levels count from 0; 9 is body text. */
function levelOf(properties: XmlElement | undefined): number | undefined {
  const level = valueOf(properties, 'outlineLvl');
  return level === undefined ? undefined : (Number(level) + 1) % 10;
}

function hiddenBy(properties: XmlElement | undefined): boolean | undefined {
  const vanish = child(properties, 'vanish') ?? child(properties, 'webHidden') ?? child(properties, 'specVanish');
  return vanish && !['0', 'false', 'off'].includes(attribute(vanish, 'val') ?? '');
}
