import { matches, parseSearchParameters, type SearchQuery } from '@plaza/search-index';
import { type NarrowingQuery, present } from '../api/query';
import { type Followed, isCurrent } from './change-hub';

const REMEMBERED = 10_000;

/**
 * Which changes a stream is about: those whose document a search with the same question finds. What becomes of a document
 * it has told of, it tells too, so that nobody keeps showing what was withdrawn.
 */
export class Narrowing {
  private readonly query: Pick<SearchQuery, 'text' | 'filters'> | null;
  private readonly told = new Set<string>();

  /**
   * `resumed`: what was told before the interruption is not known here.
   * @throws SearchParameterError as a search would
   */
  constructor(query: NarrowingQuery, private readonly resumed: boolean) {
    const parameters = present(query);
    this.query = Object.keys(parameters).length > 0 ? parseSearchParameters(parameters) : null;
  }

  /** What this stream says of an entry, if anything. */
  lineOf(entry: Followed): string | undefined {
    const { type, document } = entry.change;
    if (!this.query || this.told.has(document.id)) return entry.line;
    if (!isCurrent(document)) return undefined;
    if (document.status !== 'withdrawn' && matches(this.query, document)) {
      if (this.told.size < REMEMBERED) this.told.add(document.id);
      return entry.line;
    }
    // Of what is new nobody was told.
    if (type === 'published' || !this.mayHaveTold(document.agency.code, document.department.code)) return undefined;
    // A tombstone says no more than whose document it was. What is held now, or no longer matches, is named as the log
    // names a state that is over, so that whoever has it drops it: nobody asked here for what it says now.
    return document.status === 'withdrawn' ? entry.line : entry.identityLine;
  }

  /** Before an interruption, or when there was more to tell than is remembered. */
  private mayHaveTold(agency: string, department: string): boolean {
    return (this.resumed || this.told.size >= REMEMBERED) && this.concerns(agency, department);
  }

  private concerns(agency: string, department: string): boolean {
    const { agency: agencies, department: departments } = this.query!.filters;
    return (agencies.length === 0 || agencies.includes(agency)) && (departments.length === 0 || departments.includes(department));
  }
}
