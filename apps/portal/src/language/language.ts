import type { Language } from '@plaza/pages';
import { en } from './en';
import { ko, type Messages } from './ko';

export const messages: Record<Language, Messages> = { ko, en };
