import { decision } from './decision';
import { operations } from './operations';
import { people } from './people';
import { policy } from './policy';
import { traces } from './traces';

export const ko = {
  site: '열린광장 관제',
  skip: '본문으로 바로가기',
  menu: '주 메뉴',
  otherLanguage: 'English',
  otherLanguageLabel: 'Read this page in English',
  logout: '로그아웃',
  nav: { health: '상태', traces: '추적', 'dead-letters': '처리 실패', holds: '보류', policy: '공개 기준', audit: '감사 기록' },
  login: {
    title: '로그인',
    lead: '운영자만 사용할 수 있습니다. 토큰은 credentials.json 또는 operator:add 명령의 출력에 있습니다.',
    token: '운영자 토큰',
    submit: '로그인',
    wrong: '토큰이 맞지 않습니다.',
    wait: (seconds: number) => `시도가 너무 많습니다. ${seconds}초 뒤에 다시 시도하십시오.`,
  },
  traces: traces.ko,
  operations: operations.ko,
  people: people.ko,
  policy: policy.ko,
  decision: decision.ko,
  error: {
    title: (status: number) => ({ 403: '권한이 없습니다', 404: '찾을 수 없습니다', 421: '알 수 없는 주소입니다', 503: '응답하지 않습니다' })[status] ?? '처리할 수 없습니다',
    back: '처음으로',
  },
};

export type Messages = typeof ko;
