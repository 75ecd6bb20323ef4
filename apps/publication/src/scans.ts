import { Injectable } from '@nestjs/common';
import { OneByOne } from '@plaza/isolation';

/**
 * Questions that may read the whole register, one after the other: however many readers ask at once, there are connections left for
 * what is published and withdrawn.
 */
@Injectable()
export class Scans extends OneByOne {}
