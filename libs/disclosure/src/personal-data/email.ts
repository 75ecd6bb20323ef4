import { isOfficialDomain } from '../policy/official-domains';
import type { Detector } from './finding';

const MARK = /@|골뱅이|[([{<] ?at/i;
const AT = / ?@ ?| ?[([{<] ?(?:at|AT|골뱅이) ?[)\]}>] ?| 골뱅이 /g;
const LOCAL = /[A-Za-z0-9._%+-]{1,64}$/;
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?: ?(?:\.|[([]dot[)\]]) ?[A-Za-z0-9-]{1,63}){1,4}/i;
// "a @ b.c" may be a unit price; a gap counts only where a mail domain follows at once.
const MAIL_DOMAIN = /\.(?:com|net|org|kr|io|me|co|biz|info|dev)$/i;

/** Addresses under official domains stay: they are made to be written to. */
export const email: Detector = (text) => {
  if (!MARK.test(text)) return [];
  const findings = [];
  for (const at of text.matchAll(AT)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at.index - 64), at.index));
    const domain = DOMAIN.exec(text.slice(at.index + at[0].length, at.index + at[0].length + 320));
    if (local === null || domain === null) continue;
    const host = domain[0].replace(/ ?[([]dot[)\]] ?/gi, '.').replace(/ /g, '').toLowerCase();
    if (isOfficialDomain(host) || (at[0] !== '@' && !MAIL_DOMAIN.test(host))) continue;
    findings.push({
      type: 'email' as const,
      start: at.index - local[0].length,
      end: at.index + at[0].length + domain[0].length,
      rule: 'email.address',
      confidence: 0.98,
    });
  }
  return findings;
};
