import { isOfficialDomain } from '../../policy/official-domains';
import { matchesOf } from '../../text/matches';
import { lineBefore, type Detector, type Finding } from '../finding';

const AT = /@|골뱅이|[([{<] ?(?:at|AT|골뱅이) ?[)\]}>]/g;
const LOCAL = /[A-Za-z0-9._%+-]{1,64}$/;
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?: ?(?:\.|[([]dot[)\]]) ?[A-Za-z0-9-]{1,63}){1,4}/i;
// "a @ b.c" may be a unit price; a gap counts only where a mail domain follows at once.
/** The foot of an office's letter. */
const LETTER_FOOT = /(?:전송|팩스)[^\n가-힣]{0,40}$/;
const MAIL_DOMAIN = /\.(?:com|net|org|kr|io|me|co|biz|info|dev)$/i;

/** Addresses under official domains stay: they are made to be written to. */
export const email: Detector = ({ text }) => {
  const findings: Finding[] = [];
  for (const at of matchesOf(AT, text)) {
    const start = text[at.index - 1] === ' ' ? at.index - 1 : at.index;
    const behind = at.index + at[0].length;
    const end = text[behind] === ' ' ? behind + 1 : behind;
    const local = LOCAL.exec(text.slice(Math.max(0, start - 64), start));
    if (local === null) continue;
    const domain = DOMAIN.exec(text.slice(end, end + 320));
    if (domain === null) continue;
    const host = domain[0].replace(/ ?[([]dot[)\]] ?/gi, '.').replace(/ /g, '').toLowerCase();
    const plain = end - start === 1;
    if (LETTER_FOOT.test(lineBefore(text, start - local[0].length, 56))) continue;
    if (isOfficialDomain(host) || (!plain && !MAIL_DOMAIN.test(host))) continue;
    findings.push({
      type: 'email', start: start - local[0].length, end: end + domain[0].length, rule: 'email.address', confidence: plain ? 0.98 : 0.9,
      evidence: plain ? ['shape'] : ['shape', 'dictionary'],
    });
  }
  return findings;
};
