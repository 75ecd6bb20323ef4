/** Korean family names, the common ones of one syllable and all of two. */
export const FAMILY_NAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈단견당',
);
/** The fifty that nine in ten people bear: these are enough to tell a name whose other syllables are unusual. */
export const COMMON_FAMILY_NAMES = new Set('김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄원');
export const COMPOUND_FAMILY_NAMES = new Set(['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방', '강전', '망절']);

/** Syllables that given names are made of. */
export const GIVEN_SYLLABLES = new Set(
  '가강건겸경계고관광교구국권규균근금기길나남내노누다단달담덕도동두라란람래량려련령례로록론루률름리린림마만매명모목묘무문미민박반방배백범별병보복본봉부분비빈사산삼상새서석선설섭성세소솔송수숙순슬승시식신실심아안애야약양언엄여연열염엽영예오옥온완왕외요용우욱운웅원월위유육윤율융은을음응의이익인일임자장재전정제조종주준중지직진질찬창채천철초춘충치칠태택평표필하학한할함해향허혁현형혜호홍화환황회효후훈휘흥희히늘얀결빛샘꽃든솜힘갑몽룡랑돌밀라람잎참청쇠숲풀항협훤곤귀극니벽탄격각을병무쁨늠',
);

/** A value after one of these is a citizen, whoever else bears the name. */
export const CITIZEN_LABELS = [
  '신청인', '신청자', '민원인', '청구인', '청구자', '대표자', '대표이사', '수급자', '수급권자', '보호자', '세대주', '세대원', '피해자', '피해인',
  '고발인', '고소인', '피고발인', '피고소인', '진정인', '제보자', '청원인', '신고인', '신고자', '피신고인', '당사자', '대리인', '위임인', '수임인',
  '임차인', '임대인', '소유자', '소유주', '건축주', '건물주', '채무자', '채권자', '납세자', '납세의무자', '체납자', '배우자',
  '예금주', '수취인', '수령인', '수령자', '계약자', '입주자', '피상속인', '상속인', '사망자', '확진자', '격리자', '접촉자',
  '응시자', '합격자', '당첨자', '수상자', '위반자', '운전자', '차주', '의뢰인', '이의신청인',
  '부양의무자', '후견인', '피후견인', '피고인', '피의자', '참고인', '영업주', '업주',
 
];
/** So common in ordinary sentences that only a colon, or an age behind it, makes a name of what follows. */
export const CROWD_LABELS = [
  '학생', '아동', '노인', '장애인', '주민', '시민', '구민', '회원', '고객', '자녀', '부모', '환자', '강사', '근로자', '이용자', '대상자', '봉사자',
  '자원봉사자', '참가자', '가입자', '입주민', '방문자', '수강생', '교육생', '토지주', '원고', '피고', '증인', '점유자', '행위자', '거주자', '학부모', '지원자', '대표', '명단', '세입자', '조합원', '유족', '의뢰자', '상담자', '보훈대상자', '참석자',
];
/** A value after one of these is a person, an official perhaps. */
export const NEUTRAL_LABELS = ['성명', '이름', '성 명', '이 름', '성  명', '이  름'];

/** People entrusted with public work: their names and occupations stay too (item 6, proviso 6-e). */
export const ENTRUSTED = new Set(['위원장', '위원', '간사', '의원']);

/** Positions in the civil service: the name beside one is the official's who did the work (item 6, proviso 6-d). */
export const POSITIONS = [
  '주무관', '실무관', '사무관', '서기관', '이사관', '부이사관', '담당관', '감사관', '조사관', '감독관', '심사관', '연구관', '연구사', '지도사', '팀장',
  '과장', '국장', '실장', '본부장', '부장', '차장', '센터장', '소장', '관장', '원장', '단장', '처장', '청장', '부구청장', '구청장', '부시장', '시장',
  '동장', '계장', '주사', '서기', '소방위', '소방경', '소방령', '소방장', '소방교', '소방사', '협조자', '기안자', '검토자', '결재자', '담당자', '담당',
  '작성자', '보고자', '출장자', '공무원', '주임', '전문관', '비서관', '보좌관', '의원', '위원장', '위원', '간사', '과장대리', '팀장대리', '직무대리',
];
