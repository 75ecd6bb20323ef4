import { type INestApplication, Injectable, type Type } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import {
  Appointment, Approval, Author, Ground, Journey, Office, PublicAttachment, PublicDocument, Redaction, Tombstone, UnitTask,
} from '@plaza/contracts';
import { PortalConfig } from '../config';
import {
  ByStatus, CalendarEntry, CalendarPage, Change, ChangePage, DepartmentHolds, Facets, FacetValue, FieldError, Highlight, Hit, Holds, Identity, Piece, Problem, SearchResult,
  Statistics,  TimeToPublication, Version, Versions, WaitingFor,
} from './answers';
import { components } from './schemas';

/** Everything the public API answers with. */
export const ANSWERS: Type<object>[] = [
  PublicDocument, Tombstone, Identity, Change, ChangePage, Version, Versions, SearchResult, Hit, Highlight, Piece, Facets, FacetValue,
  Statistics, ByStatus, TimeToPublication, Holds, DepartmentHolds, WaitingFor, Problem, FieldError, Office, Author, Approval, UnitTask, Ground, Appointment, Redaction,
  PublicAttachment, Journey, CalendarPage, CalendarEntry,
];

/** Paths from the routes, schemas from the classes that validate. Made at the first question, when the routes are known. */
@Injectable()
export class ApiDescription {
  private made: OpenAPIObject | undefined;
  private app: INestApplication | undefined;

  constructor(private readonly config: PortalConfig) {}

  describe(app: INestApplication): void {
    this.app = app;
  }

  get document(): OpenAPIObject {
    if (!this.app) throw new Error('the application has not been described');
    return (this.made ??= this.make(this.app));
  }

  private make(app: INestApplication): OpenAPIObject {
    const builder = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Open Plaza')
      .setVersion('1')
      .setDescription('Every document a public institution produces, published at once, except what the law names. No key; any origin.')
      .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0');
    if (this.config.PUBLIC_ORIGIN) builder.addServer(this.config.PUBLIC_ORIGIN);
    const document = SwaggerModule.createDocument(app, builder.build(), { autoTagControllers: false });
    // Health and metrics are for the operators.
    const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => /^\/(?:api\/|feeds\/|calendar\.ics$)/.test(path)));
    return { ...document, paths, components: { schemas: components(ANSWERS) as never } };
  }
}
