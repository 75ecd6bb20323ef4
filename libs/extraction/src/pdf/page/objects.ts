import type { Handle } from '@plaza/pdfium';
import type { Box } from './characters';
import type { Pdfium } from '../pdfium';
import { Rules } from './rules';

const TEXT = 1;
const PATH = 2;
const PICTURE = 3;
const SHADING = 4;
const FORM = 5;
/** Forms stand in forms; deeper than this nobody draws. */
const DEPTH = 12;

export interface Text {
  object: Handle;
  /** The same, or the form on the page in which it stands. */
  onPage: Handle;
}

/** What is drawn on a page. */
export interface PageObjects {
  texts: Text[];
  /** The bounds of each picture, or of the form on the page that it stands in. */
  pictures: Box[];
  /** How many lines, areas and shadings there are. */
  drawings: number;
  rules: Rules;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = [number, number];

export function objectsOf(pdfium: Pdfium, page: Handle): PageObjects {
  const { call } = pdfium;
  const found: Omit<PageObjects, 'rules'> = { texts: [], pictures: [], drawings: 0 };
  const lines: { from: Point; to: Point }[] = [];
  const look = (object: Handle, within: readonly Matrix[], onPage: Handle): void => {
    const type = call._FPDFPageObj_GetType(object);
    if (type === TEXT) found.texts.push({ object, onPage });
    else if (type === PICTURE) found.pictures.push(boundsOf(pdfium, onPage));
    else if (type === PATH || type === SHADING) {
      found.drawings += 1;
      if (type === PATH && lines.length < LINES) lines.push(...linesOf(pdfium, object, within));
    } else if (type === FORM && within.length < DEPTH) {
      const matrices = [...within, matrixOf(pdfium, object)];
      for (let index = 0; index < call._FPDFFormObj_CountObjects(object); index += 1) look(call._FPDFFormObj_GetObject(object, index), matrices, onPage);
    }
  };
  for (let index = 0; index < call._FPDFPage_CountObjects(page); index += 1) {
    const object = call._FPDFPage_GetObject(page, index);
    look(object, [], object);
  }
  return { ...found, rules: new Rules(lines) };
}

/** More lines than a table has belong to a drawing. */
const LINES = 10_000;
const LINE = 0;
const MOVE = 2;

/** The straight lines of a path, where they are on the page. */
function linesOf(pdfium: Pdfium, path: Handle, within: readonly Matrix[]): { from: Point; to: Point }[] {
  const { call } = pdfium;
  const matrices = [...within, matrixOf(pdfium, path)].reverse();
  const lines: { from: Point; to: Point }[] = [];
  let from: Point | null = null;
  for (let index = 0; index < Math.min(LINES, call._FPDFPath_CountSegments(path)); index += 1) {
    const segment = call._FPDFPath_GetPathSegment(path, index);
    const [x = 0, y = 0] = pdfium.floats((first, second) => call._FPDFPathSegment_GetPoint(segment, first!, second!)) ?? [];
    const to = matrices.reduce<Point>(([left, up], [a, b, c, d, e, f]) => [a * left + c * up + e, b * left + d * up + f], [x, y]);
    const type = call._FPDFPathSegment_GetType(segment);
    if (type === LINE && from) lines.push({ from, to });
    from = type === LINE || type === MOVE ? to : null;
  }
  return lines;
}

function matrixOf(pdfium: Pdfium, object: Handle): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.floats((first) => pdfium.call._FPDFPageObj_GetMatrix(object, first!)) ?? [];
  return [a, b, c, d, e, f];
}

function boundsOf(pdfium: Pdfium, object: Handle): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] =
    pdfium.floats((first, second, third, fourth) => pdfium.call._FPDFPageObj_GetBounds(object, first!, second!, third!, fourth!)) ?? [];
  return { left, bottom, right, top };
}
