import { DOCX_SECRETS } from './docx-secrets';
import { HWP_SECRETS } from './hwp-secrets';
import { HWPX_SECRETS } from './hwpx-secrets';
import { ODF_SECRETS } from './odf-secrets';
import { PDF_SECRETS } from './pdf-secrets';
import type { PlantedSecret } from './planted-secret';
import { PPTX_SECRETS } from './pptx-secrets';
import { RTF_SECRETS } from './rtf-secrets';
import { TEXT_SECRETS } from './text-secrets';
import { XLS_SECRETS } from './xls-secrets';
import { XLSX_SECRETS } from './xlsx-secrets';

/** A file for each place of each format where text can stand, with the secret there and nowhere else: none of them may come out. */
export const hidingPlaces = (): PlantedSecret[] => [...DOCX_SECRETS, ...HWP_SECRETS, ...HWPX_SECRETS, ...ODF_SECRETS, ...PDF_SECRETS, ...PPTX_SECRETS, ...RTF_SECRETS, ...TEXT_SECRETS, ...XLS_SECRETS, ...XLSX_SECRETS];
