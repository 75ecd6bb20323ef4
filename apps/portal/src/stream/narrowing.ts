import { type Change, type PublicDocument } from '@plaza/contracts';
import type { NarrowingQuery } from '../api/query';
import { present } from '../api/query';
import { isCurrent } from './change-hub';
import { searchFor } from './search-for';

const REMEMBERED = 10_000;

/**
 * Which changes a stream is about: those whose document a search with the same question would find. What becomes of a
 * document it has told of, it tells too, so that nobody keeps showing what was withdrawn.
 */
export class Narrowing {
  private readonly finds: ((document: PublicDocument) => boolean) | null;
  private readonly told = new Set<string>();

  /** `resumed`: what was told before the interruption is not known here, so every withdrawal it could concern passes. */
  constructor(
    private readonly query: NarrowingQuery,
    private readonly resumed: boolean,
  ) {
    this.finds = Object.keys(present(query)).length > 0 ? searchFor(query) : null;
  }

  admits({ document }: Change): boolean {
    if (!this.finds) return true;
    if (this.told.has(document.id)) return true;
    if (!isCurrent(document)) return false;
    if (document.status === 'withdrawn') return this.resumed && this.concerns(document.agency.code, document.department.code);
    if (!this.finds(document)) return false;
    if (this.told.size < REMEMBERED) this.told.add(document.id);
    return true;
  }

  private concerns(agency: string, department: string): boolean {
    return (this.query.agency ?? agency) === agency && (this.query.department ?? department) === department;
  }
}
