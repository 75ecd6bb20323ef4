import type { Draft } from './draft';
import { particle } from './hangul';
import { account, birth, card, drivingLicence, landline, mobile, passport, plate, residentNumber, type Birth } from './numbers';
import { citizenName, home } from './people';

/** One citizen, in one document. Every value that comes out of it is remembered as restricted. */
export class Citizen {
  readonly name: string;
  private readonly birth: Birth;

  constructor(private readonly draft: Draft) {
    this.name = draft.secret(citizenName(draft.r));
    this.birth = birth(draft.r);
  }

  as = (afterConsonant: string, afterVowel: string) => this.name + particle(this.name, afterConsonant, afterVowel);
  mobile = () => this.draft.secret(mobile(this.draft.r));
  /** A mobile number as people write it: other dashes, dots, spaces, full-width digits, or nothing between. */
  writtenMobile = () => this.draft.secret(this.draft.r.pick(WRITTEN)(mobile(this.draft.r)));
  landline = () => this.draft.secret(landline(this.draft.r));
  residentNumber = () => this.draft.secret(residentNumber(this.draft.r, this.birth));
  alienNumber = () => this.draft.secret(residentNumber(this.draft.r, this.birth, true));
  card = () => this.draft.secret(card(this.draft.r));
  plate = () => this.draft.secret(plate(this.draft.r));
  passport = () => this.draft.secret(passport(this.draft.r));
  licence = () => this.draft.secret(drivingLicence(this.draft.r));
  account(): string {
    const { bank, number } = account(this.draft.r);
    return `${bank} ${this.draft.secret(number)}`;
  }
  email(): string {
    const local = this.draft.secret(this.draft.canaryLatin());
    return `${local}@${this.draft.r.pick(['example.com', 'example.net', 'mail.example.org'])}`;
  }
  birthDotted = () => this.draft.secret(`${this.birth.year}. ${this.birth.month}. ${this.birth.day}.`);
  birthWritten = () => this.draft.secret(`${this.birth.year}년 ${this.birth.month}월 ${this.birth.day}일`);
  home(): string {
    const { district, street, unit } = home(this.draft.r);
    return `${district} ${this.draft.secret(street)}, ${this.draft.secret(unit)}`;
  }
}

type Placement = (draft: Draft, citizen: Citizen) => void;

/** Where citizens' data stands in such documents: labels, sentences with 씨 and 님, forms and tables. */
const PLACEMENTS: readonly Placement[] = [
  (d, c) => d.line(`신청인: ${c.name}(${c.residentNumber()}, ${c.mobile()})`)
    .line(`${c.as('이', '가')} 낸 신청을 검토하여 ${c.name}님께 결과를 알리고, 현장에는 ${c.as('과', '와')} 함께 방문함`),
  (d, c) => d.line(`성명\t${c.name}`).line(`생년월일\t${c.birthDotted()}`).line(`주소\t${c.home()}`).line(`연락처\t${c.mobile()}`),
  (d, c) => d.line('| 연번 | 성명 | 생년월일 | 연락처 | 신청 내용 |').line(`| 1 | ${c.name} | ${c.birthDotted()} | ${c.mobile()} | 현장 확인 요청 |`),
  (d, c) => d.line(`환급 대상자 성명: ${c.name}`).line(`환급계좌: ${c.account()} (예금주 ${c.name})`),
  (d, c) => d.line(`위반차량번호 ${c.plate()}, 소유자 성명 ${c.name}, 주소 ${c.home()}`).line(`운전면허번호: ${c.licence()}`),
  (d, c) => d.line(`민원인 ${c.name}씨(${c.birthWritten()}생)는 소음이 심하다며 조치를 요청함. ${c.name}씨의 휴대전화는 ${c.mobile()}`),
  (d, c) => d.line(`성명: ${c.name}, 외국인등록번호: ${c.alienNumber()}, 여권번호: ${c.passport()}`),
  (d, c) => d.line(`신청인 ${c.as('은', '는')} 이용료를 신용카드(${c.card()})로 결제하였고 취소를 요청함`).line(`회신받을 전자우편: ${c.email()}`),
  (d, c) => {
    const guardian = new Citizen(d);
    d.line(`수급자 ${c.name}(${c.residentNumber()})의 보호자 ${guardian.name}에게 ${guardian.mobile()}로 안내함`);
  },
  (d, c) => d.line(`청구인: ${c.name}`).line(`주소: ${c.home()}`).line(`전자우편: ${c.email()}`).line(`전화: ${c.landline()}`),
  (d, c) => d.line('성명\t신청 내용\t처리').line(`${c.name}\t수강료 감면\t승인`).line(`${new Citizen(d).name}\t수강 변경\t승인`).line(`${new Citizen(d).name}\t환불\t보완 요청`),
  (d, c) => d.line(`민원인 ${c.name} (휴대폰 ${c.writtenMobile()}, 집 ${c.landline()})`).line(`${c.name}님은 재방문을 바람`),
  (d, c) => d.line(`신청인: ${c.name}, 연락처: ${c.writtenMobile()}`),
  (d, c) => d.line(`신고인 ${c.name} 외 3명이 같은 내용을 신고함. 대표 연락처 ${c.mobile()}`).line(`피해자 ${new Citizen(d).name}의 진술을 들음`),
  (d, c) => d.line(`학생 보호자(모): ${c.name}, 비상연락 ${c.writtenMobile()}`).line(`주민등록번호 ${d.secret(residentNumber(d.r, birth(d.r)).replace('-', ' - '))}`),
  (d, c) => d.line(`민원인 성명: ${c.name}`).line(`계좌번호: ${c.account()}`).line(`주민등록번호: ${c.residentNumber()}`),
];

const fullWidth = (number: string) => number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const WRITTEN: readonly ((number: string) => string)[] = [
  fullWidth, (number) => number.replaceAll('-', ' '), (number) => number.replaceAll('-', '.'), (number) => number.replaceAll('-', '\u2013'),
  (number) => number.replaceAll('-', ''), (number) => number.replaceAll('-', ' - '), (number) => number.replace('-', '\u200b-'),
];

/** People row by row, each with a birth date, a telephone and a home. */
export function addPeopleTable(draft: Draft): void {
  draft.line('연번\t성명\t생년월일\t연락처\t주소');
  for (let row = draft.r.int(4, 6), number = 1; row > 0; row--, number++) {
    const citizen = new Citizen(draft);
    draft.line(`${number}\t${citizen.name}\t${citizen.birthDotted()}\t${citizen.mobile()}\t${citizen.home()}`);
  }
}

/** Adds one or two passages about a citizen, and says who it is, so that title and file names can name them again. */
export function addPersonalData(draft: Draft): Citizen {
  const citizen = new Citizen(draft);
  const first = draft.r.pick(PLACEMENTS);
  first(draft, citizen);
  if (draft.r.chance(0.35)) draft.r.pick(PLACEMENTS.filter((placement) => placement !== first))(draft, citizen);
  return citizen;
}

export const PERSONAL_TITLES: readonly ((name: string, work: string) => string)[] = [
  (name) => `민원 회신(신청인 ${name})`,
  (name, work) => `${name}님 ${work} 관련 이의신청 처리 결과`,
  (name, work) => `${work} 민원인 ${name} 면담 결과`,
];
