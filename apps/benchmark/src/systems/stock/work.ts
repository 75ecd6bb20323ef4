import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientProxy } from '@nestjs/microservices';
import { InjectRepository } from '@nestjs/typeorm';
import type { Document, PublicDocument } from '@plaza/contracts';
import { lastValueFrom } from 'rxjs';
import type { Repository } from 'typeorm';
import { decide } from '../floor/plaza-code';
import { ChangeRecord, DecisionRecord, Entry, ProductionRecord, SearchDocument } from './entities';
import { CLASSIFIED, INDEXED, PRODUCED, PUBLISHED, type Classified, type Produced, type Published } from './events';
import { tokensOf } from './tokens';

/** The client under which each service finds its transport. */
export const BUS = Symbol('bus');

const SOURCE = 'demo';
const publicId = (documentId: string) => createHash('sha256').update(`${SOURCE}\n${documentId}`).digest('hex').slice(0, 20);

// The work of the four services, the same over either transport: a message, `repository.save()`, the next message.

@Injectable()
export class Intake {
  constructor(@InjectRepository(ProductionRecord) private readonly register: Repository<ProductionRecord>, @Inject(BUS) private readonly bus: ClientProxy) {}

  async receive(document: Document): Promise<void> {
    const { documentId, version } = document;
    const { receivedAt } = await this.register.save(this.register.create({ source: SOURCE, documentId, version, payload: document }));
    const produced: Produced = { id: publicId(documentId), source: SOURCE, document, receivedAt: receivedAt.toISOString() };
    await lastValueFrom(this.bus.emit(PRODUCED, produced), { defaultValue: undefined });
  }
}

@Injectable()
export class Classification {
  constructor(@InjectRepository(DecisionRecord) private readonly decisions: Repository<DecisionRecord>, @Inject(BUS) private readonly bus: ClientProxy) {}

  async classify(produced: Produced): Promise<void> {
    const { classified, record, policyVersion } = await decide(produced);
    const { id, version, status } = classified;
    await this.decisions.save(this.decisions.create({ id, version, status, policyVersion, record: record as object, rendition: classified }));
    await lastValueFrom(this.bus.emit(CLASSIFIED, classified), { defaultValue: undefined });
  }
}

@Injectable()
export class Publishing {
  constructor(
    @InjectRepository(Entry) private readonly entries: Repository<Entry>,
    @InjectRepository(ChangeRecord) private readonly changes: Repository<ChangeRecord>,
    @Inject(BUS) private readonly bus: ClientProxy,
  ) {}

  async publish({ journey, ...rest }: Classified): Promise<void> {
    const document: PublicDocument = { ...rest, journey: { ...journey, publishedAt: new Date().toISOString() } };
    const { id, version, status, source, sourceDocumentId } = document;
    await this.entries.save(this.entries.create({ id, version, status, source, sourceDocumentId, producedAt: new Date(document.producedAt), document }));
    const { cursor } = await this.changes.save(this.changes.create({ id, version, status }));
    const published: Published = { cursor, document };
    await lastValueFrom(this.bus.emit(PUBLISHED, published), { defaultValue: undefined });
  }
}

@Injectable()
export class Indexing {
  constructor(@InjectRepository(SearchDocument) private readonly index: Repository<SearchDocument>, @Inject(BUS) private readonly bus: ClientProxy) {}

  async add({ document: { id, title, text, documentNumber, department, producedAt, sourceDocumentId } }: Published): Promise<void> {
    const tokens = tokensOf([title, documentNumber, department.name, text ?? ''].join('\n'));
    await this.index.save(this.index.create({ id, title, producedAt: new Date(producedAt), tokens }));
    await lastValueFrom(this.bus.emit(INDEXED, { sourceDocumentId }), { defaultValue: undefined });
  }
}
