import { CLASSIFIED_STATUS_LIST, KIND_LIST } from './values';
import { Dictionary } from './dictionary';
import type { IndexedDocument } from './documents';
import { grown } from './growing';
import { Ids } from './ids';

/** What is known of each document of a segment beside its words: for filters, facets, order and length. */
export class Columns {
  size = 0;
  ids = new Ids();
  lengths = new Uint32Array(1024);
  /** `producedAt` in milliseconds. */
  dates = new Float64Array(1024);
  agencies = new Uint32Array(1024);
  departments = new Uint32Array(1024);
  kinds = new Uint8Array(1024);
  statuses = new Uint8Array(1024);
  /** Tombstone bits. */
  dead = new Uint8Array(128);
  agencyCodes = new Dictionary();
  departmentCodes = new Dictionary();

  add({ id, producedAt, agency, department, kind, status }: IndexedDocument): number {
    const document = this.reserve();
    this.ids.add(id);
    this.dates[document] = Date.parse(producedAt);
    this.agencies[document] = this.agencyCodes.add(agency.code, agency.name);
    this.departments[document] = this.departmentCodes.add(department.code, department.name);
    this.kinds[document] = KIND_LIST.indexOf(kind);
    this.statuses[document] = CLASSIFIED_STATUS_LIST.indexOf(status);
    return document;
  }

  /** The row of another segment's document, as the next of this one. */
  copy(from: Columns, row: number): number {
    const document = this.reserve();
    const agency = from.agencies[row]!;
    const department = from.departments[row]!;
    this.ids.add(from.ids.of(row));
    this.dates[document] = from.dates[row]!;
    this.lengths[document] = from.lengths[row]!;
    this.agencies[document] = this.agencyCodes.add(from.agencyCodes.codes[agency]!, from.agencyCodes.names[agency]!);
    this.departments[document] = this.departmentCodes.add(from.departmentCodes.codes[department]!, from.departmentCodes.names[department]!);
    this.kinds[document] = from.kinds[row]!;
    this.statuses[document] = from.statuses[row]!;
    return document;
  }

  isDead(document: number): boolean {
    return (this.dead[document >>> 3]! & (1 << (document & 7))) !== 0;
  }

  kill(document: number): void {
    this.dead[document >>> 3]! |= 1 << (document & 7);
  }

  private reserve(): number {
    const document = this.size++;
    this.lengths = grown(this.lengths, this.size);
    this.dates = grown(this.dates, this.size);
    this.agencies = grown(this.agencies, this.size);
    this.departments = grown(this.departments, this.size);
    this.kinds = grown(this.kinds, this.size);
    this.statuses = grown(this.statuses, this.size);
    this.dead = grown(this.dead, (this.size + 7) >>> 3);
    return document;
  }
}
