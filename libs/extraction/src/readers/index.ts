import type { FileFormat } from '@plaza/contracts';
import type { Reader } from '../reading';
import { readCsv } from './csv';
import { readDocx } from './docx';
import { readEmail } from './email';
import { readHtml } from './html';
import { readHwp } from './hwp';
import { readHwpx } from './hwpx';
import { readImage } from './image';
import { readOdp, readOds, readOdt } from './odf';
import { readPdf } from './pdf';
import { readPptx } from './pptx';
import { readRtf } from './rtf';
import { readTxt } from './txt';
import { readXls } from './xls';
import { readXlsx } from './xlsx';
import { readXml } from './xml';
import { readZip } from './zip';

/** The reader of each format; one that is not here cannot be read. A reader loads its large libraries when it needs them. */
export const READERS: Partial<Record<FileFormat, Reader>> = {
  csv: readCsv,
  docx: readDocx,
  email: readEmail,
  html: readHtml,
  hwp: readHwp,
  hwpx: readHwpx,
  image: readImage,
  odp: readOdp,
  ods: readOds,
  odt: readOdt,
  pdf: readPdf,
  pptx: readPptx,
  rtf: readRtf,
  txt: readTxt,
  xls: readXls,
  xlsx: readXlsx,
  xml: readXml,
  zip: readZip,
};
