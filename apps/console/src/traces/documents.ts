import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CODE, type PublicDocument, type Tombstone } from '@plaza/contracts';
import { InternalClient, UpstreamError } from '@plaza/internal-http';
import { ConsoleConfig } from '../config';

type Standing = PublicDocument | Tombstone;

/** Which document an operator means, and which trace it came by. */
@Injectable()
export class Documents implements OnApplicationShutdown {
  private readonly publication: InternalClient;
  private readonly search: InternalClient;

  constructor(config: ConsoleConfig) {
    this.publication = new InternalClient('publication', config.PUBLICATION_URL, config.PUBLICATION_SECRET);
    this.search = new InternalClient('search', config.SEARCH_URL, config.SEARCH_SECRET);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.publication.close(), this.search.close()]);
  }

  async byId(id: string): Promise<Standing | undefined> {
    const { status, body } = await this.publication.get<Standing>(`/internal/documents/${encodeURIComponent(id)}`, {}, [200, 404, 410]);
    return status === 404 ? undefined : body;
  }

  /** Those of the ids that are known, by id; none while publication does not answer: a list is good without their names, too. */
  async named(named: string[]): Promise<Map<string, Standing>> {
    // Spans name them, so they may be anything: one that cannot be an id must not cost the others their names.
    const ids = named.filter((id) => CODE.test(id));
    if (ids.length === 0) return new Map();
    try {
      const { body } = await this.publication.get<{ documents: Standing[] }>('/internal/documents', { ids: ids.slice(0, 500).join(',') });
      return new Map(body.documents.map((document) => [document.id, document]));
    } catch (error) {
      if (error instanceof UpstreamError) return new Map();
      throw error;
    }
  }

  /** By public id, by the source's own id, or by document number. */
  async find(asked: string): Promise<Standing[]> {
    const [byId, bySource, byNumber] = await Promise.all([
      this.byId(asked),
      this.publication.get<{ documents: Standing[] }>('/internal/documents-of-sources', { sourceDocumentId: asked }).then(({ body }) => body.documents),
      this.byNumber(asked),
    ]);
    const found = [...(byId ? [byId] : []), ...bySource, ...byNumber];
    return [...new Map(found.map((document) => [document.id, document])).values()];
  }

  /** The index knows the numbers; it finds those that contain this one, too. */
  private async byNumber(number: string): Promise<Standing[]> {
    const { status, body } = await this.search.get<{ items: { document: PublicDocument }[] }>(
      '/internal/search', { q: `"${number.replaceAll('"', ' ')}"`, sort: 'newest', size: '50' }, [200, 400, 503],
    );
    return status === 200 ? body.items.map(({ document }) => document).filter(({ documentNumber }) => documentNumber === number) : [];
  }
}
