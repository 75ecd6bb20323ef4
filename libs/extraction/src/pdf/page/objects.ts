import type { Box } from './characters';
import type { Pdfium } from '../pdfium';
import type { Handle } from '../pdfium-functions';

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
}

export function objectsOf(pdfium: Pdfium, page: Handle): PageObjects {
  const { call } = pdfium;
  const found: PageObjects = { texts: [], pictures: [], drawings: 0 };
  const look = (object: Handle, depth: number, onPage: Handle): void => {
    const type = call._FPDFPageObj_GetType(object);
    if (type === TEXT) found.texts.push({ object, onPage });
    else if (type === PATH || type === SHADING) found.drawings += 1;
    else if (type === PICTURE) found.pictures.push(boundsOf(pdfium, onPage));
    else if (type === FORM && depth < DEPTH) {
      for (let index = 0; index < call._FPDFFormObj_CountObjects(object); index += 1) look(call._FPDFFormObj_GetObject(object, index), depth + 1, onPage);
    }
  };
  for (let index = 0; index < call._FPDFPage_CountObjects(page); index += 1) {
    const object = call._FPDFPage_GetObject(page, index);
    look(object, 0, object);
  }
  return found;
}

function boundsOf(pdfium: Pdfium, object: Handle): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] =
    pdfium.floats(4, (...pointers) => pdfium.call._FPDFPageObj_GetBounds(object, pointers[0]!, pointers[1]!, pointers[2]!, pointers[3]!)) ?? [];
  return { left, bottom, right, top };
}
