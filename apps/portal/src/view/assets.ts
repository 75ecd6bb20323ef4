import { join } from 'node:path';
import { Assets } from '@plaza/pages';

const assets = new Assets(join(__dirname, '..', '..', 'assets'));

export const assetUrl = (name: string) => assets.url(name);
export const asset = (asked: string, name: string) => assets.find(asked, name);
