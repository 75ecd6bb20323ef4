/** Mail under these domains belongs to an office. Local parts may be digits only. */
const OFFICIAL_DOMAINS = ['go.kr', 'korea.kr', 'mil.kr', 'seoul.kr', 'suseong.kr'];

export function isOfficialDomain(host: string): boolean {
  const name = host.toLowerCase();
  return OFFICIAL_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`));
}
