import { ADMINISTRATION_TOPICS } from './administration';
import { CITY_TOPICS } from './city';
import { CULTURE_TOPICS } from './culture';
import { WELFARE_TOPICS } from './welfare';
import type { Topic } from './topic';

export const TOPICS: readonly Topic[] = [...CITY_TOPICS, ...WELFARE_TOPICS, ...ADMINISTRATION_TOPICS, ...CULTURE_TOPICS];
