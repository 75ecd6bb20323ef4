import { isOfficialDomain } from '../../policy/official-domains';
import { matchesOf } from '../../text/matches';
import type { Detector, Finding } from '../finding';

const MARK = /@|골뱅이|[([{<] ?at/i;
const AT = / ?@ ?| ?[([{<] ?(?:at|AT|골뱅이) ?[)\]}>] ?| ?골뱅이 ?/g;
const LOCAL = /[A-Za-z0-9._%+-]{1,64}$/;
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?: ?(?:\.|[([]dot[)\]]) ?[A-Za-z0-9-]{1,63}){1,4}/i;
// "a @ b.c" may be a unit price; a gap counts only where a mail domain follows at once.
const MAIL_DOMAIN = /\.(?:com|net|org|kr|io|me|co|biz|info|dev)$/i;

/** Addresses under official domains stay: they are made to be written to. */
export const email: Detector = ({ text }) => {
  if (!MARK.test(text)) return [];
  const findings: Finding[] = [];
  for (const at of matchesOf(AT, text)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at.index - 64), at.index));
    const domain = DOMAIN.exec(text.slice(at.index + at[0].length, at.index + at[0].length + 320));
    if (local === null || domain === null) continue;
    const host = domain[0].replace(/ ?[([]dot[)\]] ?/gi, '.').replace(/ /g, '').toLowerCase();
    const plain = at[0] === '@';
    if (isOfficialDomain(host) || (!plain && !MAIL_DOMAIN.test(host))) continue;
    findings.push({
      type: 'email', start: at.index - local[0].length, end: at.index + at[0].length + domain[0].length, rule: 'email.address', confidence: plain ? 0.98 : 0.9,
      evidence: plain ? ['shape'] : ['shape', 'dictionary'],
    });
  }
  return findings;
};
