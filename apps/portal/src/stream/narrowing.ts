import type { Change } from '@plaza/contracts';
import { matches, parseSearchParameters, type SearchQuery } from '@plaza/search-index';
import { type NarrowingQuery, present } from '../api/query';
import { isCurrent } from './change-hub';

const REMEMBERED = 10_000;

/**
 * Which changes a stream is about: those whose document a search with the same question finds. What becomes of a document
 * it has told of, it tells too, so that nobody keeps showing what was withdrawn.
 */
export class Narrowing {
  private readonly query: Pick<SearchQuery, 'text' | 'filters'> | null;
  private readonly told = new Set<string>();

  /**
   * `resumed`: what was told before the interruption is not known here, so every withdrawal it could concern passes.
   * @throws SearchParameterError as a search would
   */
  constructor(query: NarrowingQuery, private readonly resumed: boolean) {
    const parameters = present(query);
    this.query = Object.keys(parameters).length > 0 ? parseSearchParameters(parameters) : null;
  }

  admits({ document }: Change): boolean {
    if (!this.query || this.told.has(document.id)) return true;
    if (!isCurrent(document)) return false;
    if (document.status === 'withdrawn') return this.resumed && this.concerns(document.agency.code, document.department.code);
    if (!matches(this.query, document)) return false;
    if (this.told.size < REMEMBERED) this.told.add(document.id);
    return true;
  }

  private concerns(agency: string, department: string): boolean {
    const { agency: agencies, department: departments } = this.query!.filters;
    return (agencies.length === 0 || agencies.includes(agency)) && (departments.length === 0 || departments.includes(department));
  }
}
