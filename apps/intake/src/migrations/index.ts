import { ProductionRegister1790000000000 } from './1790000000000-production-register';
import { SourceActivity1790000000001 } from './1790000000001-source-activity';
import { Arrival1790000000002 } from './1790000000002-arrival';
import { ArrivalOverHttp1790000000003 } from './1790000000003-arrival-over-http';
import { BlobReferences1790000000004 } from './1790000000004-blob-references';

/** In the order of their application. */
export const migrations = [
  ProductionRegister1790000000000, SourceActivity1790000000001, Arrival1790000000002, ArrivalOverHttp1790000000003, BlobReferences1790000000004,
];
