import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { PublicAttachment } from '@plaza/contracts';
import { Area } from '@plaza/storage';
import type { Response } from 'express';
import { existing } from '../api/documents.controller';
import { notFound } from '../api/problem-error';
import { DocumentedFile, DocumentedQuery } from '../description/documented';
import { Publication } from '../upstream/publication.client';

const TYPES: Record<string, string> = { pdf: 'application/pdf', html: 'text/html; charset=utf-8', txt: 'text/plain', csv: 'text/csv' };
const NAME = /^([0-9a-f]{64})(?:-\d{1,4})?\.(pdf|html|txt|csv|bin)$/;

/** Nothing but text and its form: what a file says is never run, and it loads nothing. Each page carries the sheet it was typed with. */
const CONTENT_OF_FILES = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Files as the public may have them: only while the current state of their document lists them. */
@Controller('api/v1/documents/:id/files')
export class FilesController {
  constructor(
    private readonly publication: Publication,
    private readonly area: Area,
  ) {}

  @Get(':name')
  @DocumentedQuery('A file of a document, at the address that the document gives; of a withdrawn one, the tombstone')
  @DocumentedFile(Object.values(TYPES))
  async read(@Param('id') id: string, @Param('name') name: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile | object> {
    const { status, body } = await this.publication.document(existing(id));
    if (status === 410) {
      response.status(410);
      return body;
    }
    const address = `/api/v1/documents/${id}/files/${name}`;
    const attachment = status === 200 && 'attachments' in body ? body.attachments.find(({ url, html }) => url === address || html === address) : undefined;
    const [, sha256, extension] = NAME.exec(name) ?? [];
    const file = attachment && sha256 ? await this.area.read(`${id}/${sha256}`) : null;
    if (!file) throw notFound();
    response.set({ 'Content-Security-Policy': CONTENT_OF_FILES, 'Content-Disposition': dispositionOf(attachment!, extension!) });
    return new StreamableFile(file.stream, { type: TYPES[extension!] ?? 'application/octet-stream', length: file.size });
  }
}

/** RFC 6266: shown where a browser can, saved under its own name. */
function dispositionOf({ name }: PublicAttachment, extension: string): string {
  const named = name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`;
  return `inline; filename="file.${extension}"; filename*=UTF-8''${encodeURIComponent(named).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
