import { attribute, child, isElement, type XmlElement } from '../../xml/tree';
import { groundOf, isUnseen, type Ground } from './ink';
import type { Styles } from './styles';

/** A paragraph as it stands, and as it would stand if what is hidden or was deleted stood in it too. */
export interface Runs {
  text: string;
  /** With hidden text; equal to `text` when there is none. */
  withHidden: string;
  /** As it was before the tracked changes. */
  before: string;
  /** Field codes. */
  codes: string;
  /** Titles and descriptions of drawings. */
  labels: string[];
  pictures: number;
  /** The content of text boxes, which stand beside the paragraph. */
  boxes: XmlElement[];
}

interface State {
  hidden: boolean;
  raised: boolean;
  change: 'inserted' | 'deleted' | null;
}

const PASSED_OVER = new Set(['pPr', 'rPr', 'sectPr', 'sdtPr', 'tblPr', 'trPr', 'tcPr', 'pPrChange', 'Fallback', 'ffData']);

/** Gathers a paragraph's runs: what is split into many of them comes together. */
export function runsOf(paragraph: XmlElement, styles: Styles, ground: Ground): Runs {
  const runs: Runs = { text: '', withHidden: '', before: '', codes: '', labels: [], pictures: 0, boxes: [] };
  const under = groundOf(child(paragraph, 'pPr'), ground);
  gather(paragraph, { hidden: styles.isHidden(child(paragraph, 'pPr')), raised: false, change: null });
  return runs;

  function gather(parent: XmlElement, state: State): void {
    for (const node of parent.children) if (isElement(node)) take(node, state);
  }

  function take(element: XmlElement, state: State): void {
    const { name } = element;
    if (PASSED_OVER.has(name)) return;
    if (name === 'r') gather(element, { ...state, hidden: isHiddenRun(element, state), raised: isRaised(element) });
    else if (name === 't' || name === 'delText') write(element.children.join(''), state);
    else if (name === 'instrText' || name === 'delInstrText') runs.codes += element.children.join('');
    else if (SIGNS.has(name)) write(SIGNS.get(name)!, state);
    else if (name === 'sym') write(symbol(element), state);
    else if (name === 'ins' || name === 'moveTo') gather(element, { ...state, change: state.change ?? 'inserted' });
    else if (name === 'del' || name === 'moveFrom') gather(element, { ...state, change: 'deleted' });
    else if (name === 'txbxContent') runs.boxes.push(element);
    else {
      if (name === 'fldSimple') runs.codes += ` ${attribute(element, 'instr') ?? ''}`;
      if (name === 'blip' || name === 'imagedata') runs.pictures += 1;
      if (name === 'docPr' || name === 'cNvPr' || name === 'shape') takeLabels(element);
      gather(element, state);
    }
  }

  function isHiddenRun(run: XmlElement, state: State): boolean {
    const properties = child(run, 'rPr');
    return properties ? styles.isHidden(properties) || isUnseen(properties, under) : state.hidden;
  }

  function write(written: string, { hidden, raised, change }: State): void {
    // The sign of a note is no digit of the number before it.
    const text = raised && /\d$/.test(runs.before) && /^\d/.test(written) ? ` ${written}` : written;
    if (change !== 'inserted') runs.before += text;
    if (change === 'deleted') return;
    runs.withHidden += text;
    if (!hidden) runs.text += text;
  }

  function takeLabels(element: XmlElement): void {
    for (const name of ['title', 'descr', 'alt']) {
      const label = attribute(element, name);
      if (label) runs.labels.push(label);
    }
  }
}

function isRaised(run: XmlElement): boolean {
  const align = child(run, 'rPr', 'vertAlign');
  return align !== undefined && attribute(align, 'val') !== 'baseline';
}

const SIGNS = new Map([['tab', '\t'], ['ptab', '\t'], ['br', '\n'], ['cr', '\n'], ['noBreakHyphen', '-'], ['softHyphen', '']]);

/** A character of a font of symbols; those stand from U+F000 on. */
function symbol(element: XmlElement): string {
  const code = parseInt(attribute(element, 'char') ?? '', 16);
  return Number.isNaN(code) ? '' : String.fromCharCode(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
}
