import type { HidingPlace } from '@plaza/contracts';
import type { Reading } from '../reading';
import { readsLikeWords, wideRuns } from '../text/runs';
import { TAG, type HwpRecord } from './records';

/**
 * Strings in records that are not paragraphs: links and the names of fields, descriptions of pictures, equations, paths of linked files,
 * who changed something. Styles and fonts have names too, which are only searched.
 */
export function readStrings(records: readonly HwpRecord[], reading: Reading): void {
  const searched: string[] = [];
  for (const { tag, data } of records) {
    if (tag === TAG.text) continue;
    // The letters of a control's id would be read as Hanja.
    for (const run of wideRuns(tag === TAG.control ? data.subarray(4) : data)) {
      searched.push(run);
      const place = PLACES[tag];
      if (place && readsLikeWords(run)) reading.hidden(place, run);
    }
  }
  reading.again(searched.join('\n'));
}

const PLACES: Partial<Record<number, HidingPlace>> = {
  [TAG.binData]: 'file-name', [TAG.documentData]: 'property', [TAG.control]: 'markup', [TAG.controlData]: 'markup', [TAG.equation]: 'formula',
  [TAG.textArt]: 'embedded', [TAG.form]: 'markup', [TAG.chart]: 'embedded', [TAG.change]: 'tracked-change', [TAG.changeAuthor]: 'tracked-change',
};
