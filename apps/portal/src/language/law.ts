import type { Item } from '@plaza/contracts';
import type { Language } from '@plaza/pages';

/** The items of Art. 9(1) of the Official Information Disclosure Act, in short. */
export const LAW: Record<Item, Record<Language, { name: string; text: string }>> = {
  1: {
    ko: { name: '다른 법률에 따른 비밀', text: '다른 법률 또는 법률이 위임한 명령에 따라 비밀이나 비공개 사항으로 규정된 정보' },
    en: { name: 'Secret under another Act', text: 'Information made secret or closed by another Act, or by an order an Act delegates to' },
  },
  2: {
    ko: { name: '국가안보·외교', text: '국가안전보장·국방·통일·외교관계 등에 관한 사항으로 공개되면 국가의 중대한 이익을 현저히 해칠 우려가 있는 정보' },
    en: { name: 'Security and foreign relations', text: 'National security, defence, unification, foreign relations, where disclosure would gravely harm the national interest' },
  },
  3: {
    ko: { name: '생명·신체·재산 보호', text: '공개되면 국민의 생명·신체 및 재산의 보호에 현저한 지장을 초래할 우려가 있는 정보' },
    en: { name: 'Life, body, property', text: 'Where disclosure would markedly impair the protection of life, body or property' },
  },
  4: {
    ko: { name: '재판·수사', text: '진행 중인 재판, 범죄의 예방·수사, 공소, 형의 집행, 교정, 보안처분에 관한 정보' },
    en: { name: 'Trials and investigations', text: 'Pending trials, prevention and investigation of crime, prosecution, corrections' },
  },
  5: {
    ko: { name: '감사·입찰·의사결정 과정', text: '감사·감독·검사·시험·규제·입찰계약·기술개발·인사관리, 의사결정 또는 내부검토 과정에 있어 공개되면 업무의 공정한 수행에 현저한 지장을 초래할 정보' },
    en: { name: 'Audit, tender, decision in progress', text: 'Audit, inspection, tests, regulation, tenders, technology, personnel, decision-making or internal review, where disclosure would markedly impair fair work' },
  },
  6: {
    ko: { name: '개인정보', text: '이름·주민등록번호 등 개인에 관한 사항으로 공개되면 사생활의 비밀 또는 자유를 침해할 우려가 있는 정보. 업무를 처리한 공무원의 성명과 직위는 공개합니다.' },
    en: { name: 'Personal data', text: 'Personal matters whose disclosure may infringe privacy. Name and position of the official who did the work stay open.' },
  },
  7: {
    ko: { name: '영업상 비밀', text: '법인·단체 또는 개인의 경영상·영업상 비밀로 공개되면 정당한 이익을 현저히 해칠 우려가 있는 정보' },
    en: { name: 'Business secrets', text: 'Management or business secrets whose disclosure would markedly harm legitimate interests' },
  },
  8: {
    ko: { name: '투기·매점매석', text: '공개되면 부동산 투기, 매점매석 등으로 특정인에게 이익 또는 불이익을 줄 우려가 있는 정보' },
    en: { name: 'Speculation and hoarding', text: 'Where disclosure could profit or harm someone by speculation or hoarding' },
  },
};
