export * from './assets';
export * from './format';
export * from './html';
export * from './language';
export * from './mark';
export * from './visited';
