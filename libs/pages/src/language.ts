export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `?lang=` decides; else the first of Accept-Language that we speak; else Korean. */
export function languageOf(asked: unknown, accepted: string | undefined): Language {
  if (asked === 'ko' || asked === 'en') return asked;
  const wishes = (accepted ?? '').slice(0, 1000).split(',').map((part, place) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), place };
  });
  wishes.sort((a, b) => b.quality - a.quality || a.place - b.place);
  return wishes.find(({ tag, quality }) => quality > 0 && (tag === 'ko' || tag === 'en'))?.tag === 'en' ? 'en' : 'ko';
}
