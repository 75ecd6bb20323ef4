import type { PersonalDataType } from './labels';

/**
 * What the head of a column promises of the cells below it: a kind of personal data, officials' names, or something that
 * says what the rows are of: staff, an office, or numbers that are nobody's.
 */
export type ColumnKind = PersonalDataType | 'official' | 'staff' | 'department' | 'office' | 'site' | 'other';

/** Heads as written without blanks and brackets. The first that fits counts. */
export const HEADS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['other', /^(?:(?:납부|수납|가상|세입|출금)계좌|(?:접수|문서|관리|사업자(?:등록)?|법인(?:등록)?|공고|민원|일련|물품|고지|납부|과세|허가|사건|계약|송장|등기|품목|고객|당첨|수험|좌석|방침|면허세|고유|개체식별|동물등록)번호|연번|번호|순번|No\.?|NO\.?|순위|합계|계|금액|예산|수량|단가|면적|위반장소|장소|위치|지번|토지소재지|농지소재지|비율|[가-힣]*일자|[가-힣]*일시|[가-힣]*기간|(?:접수|신청|등록|수령|위반|지급|처리|작성)일)$/],
  ['resident-number', /주민(?:등록)?번호|주민등록|^RRN$|住民/i],
  ['alien-number', /외국인등록(?:번호)?|거소신고번호/],
  ['birth-date', /생년월일|생년|^생일$|^출생(?:일|연월일|년월일)|birth|^D\.?O\.?B\.?$|生年月日/i],
  ['passport', /여권(?:번호)?$|passport/i],
  ['driving-licence', /면허(?:증)?번호|운전면허|^면허증$|licen[sc]e/i],
  ['health-insurance', /(?:건강보험|의료급여|보험)증?번호|^증번호$/],
  ['account', /[계게]좌|통장|account|口座/i],
  ['card', /카드번호|^카드$|card ?(?:no|number)/i],
  ['email', /메일|전자우편|e-?mail/i],
  ['vehicle', /차량(?:등록)?번호|^차번호?$|차량(?:no|No|NO)|자동차등록번호|^(?:위반|가해|피해|등록|압류|체납|단속|사고)?차량$|^(?:과세|압류)물건$/],
  ['staff', /^(?:행정전화|내선|내선번호|구내번호|사무실전화|사무실)$/],
  ['phone', /연락처|전화|휴대|핸드폰|^HP$|^H\.P\.?$|^C\.?P\.?$|^Tel\.?$|phone|mobile|cell|contact|電話|連絡/i],
  ['site', /^(?:소재지|물건지|설치장소|급수장소|검침지)$/],
  ['address', /주소|^동[·,]?호수?$|거주지|거소|자택|^집$|address|住所/i],
  ['official', /^(?:담당|담당자|업무담당자|담당공무원|근무자|당직자|당직원|당직사령|출장자|작성자|점검자|확인자|조사자|감독|감독관|기안자|검토자|결재자|조장|팀원|위원|위원명|심사위원|평가위원|강평|인솔자|협조자|검수자|상담원|검침원|단속원|승무원|순찰자|순찰|운전원|배차자|인계자|인수자|이수자|입회자|대행자|처리자|접수자|처리담당|기안|검토|결재|협조|주관|일직|숙직|사령|당직|주간|야간|담임|교사|책임자|실무자|대원|간호사|사서|발령자|승진자|상담자|게시자|검사자|확인|참석직원|관리관|응대|상담사)(?:명|성명|이름)?\d?$/],
  ['staff', /^(?:현)?(?:직급|직위|직책|직렬|직군|계급|보직|현직)$|^(?:승진|임용|발령)직급$|^(?:업무분장|담당교과|담당업무|직명|발령일|임용일|현부서|전보부서|이수시간|교육시간|초과근무시간|업무|사무|담당사무|분장사무|인사내용|발령사항|행정번호)$/],
  ['department', /^(?:부서|부서명|소속부서|과명|팀명)$/],
  ['office', /^(?:기관|기관명|시설|시설명|업체|업체명|업소|업소명|상호|학교|학교명|센터명|단체명|법인명|점포명|역명|동명|사업장|사업장명)$/],
  ['name', /^(?:성명|이름|성함|명단|인적사항|(?:full ?)?name|applicant(?: ?name)?|guardian|owner|姓名|氏名|成名|이름\(성명\))$|(?:성명|이름)$/i],
];
/** Heads under which a name is staff's when another column says so. */
export const NEUTRAL_HEAD = /^(?:성명|이름|성함|명단|name|full ?name|姓名|氏名)$/i;
