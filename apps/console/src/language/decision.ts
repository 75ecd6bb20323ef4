const ko = {
  title: '판단 근거', file: '첨부파일의 판단 근거', restricted: '비공개 측 내용입니다. 본 것은 감사 기록에 남습니다.',
  decision: '결정', version: (version: number, decision: number) => `${version}판, 결정 ${decision}`, codes: '신고 → 결정', policy: '공개 기준', overlay: (agency: string) => `기관 ${agency}의 세부기준`, grounds: '공개된 근거', holds: '보류 원인',
  acts: { ruling: '담당자의 판단', confirmation: '담당자의 확인' }, policyRules: '적용된 규칙', files: '첨부파일', unread: '아직 읽지 않음', texts: '원문과 증거', noOriginal: '원문을 찾을 수 없습니다.', history: '지금까지의 결정',
  legend: { hidden: '공개되지 않는 부분', kept: '단서에 따라 공개하는 부분' }, hiddenSomewhere: '가린 곳이 너무 많아 자리를 적지 않음',
  evidence: (n: number) => `증거 ${n}건`, rule: '규칙', type: '종류', item: '호', sure: '확신', where: '자리', text: '원문', kept: '공개 유지', cut: (shown: number, all: number) => `${all}자 가운데 앞의 ${shown}자`, none: '없음',
  itemOf: (item: number) => `제${item}호`, proviso: (proviso: string) => `단서 ${proviso} 살필 것`,
  effects: { note: '살필 것', hold: '보류', close: '비공개', 'withhold-title': '제목 비공개', 'withhold-body': '본문 비공개', 'withhold-lines': '해당 줄 비공개' } as Record<string, string>,
  statuses: { open: '공개', partial: '부분공개', closed: '비공개', held: '보류' },
  problem: '읽지 못함:', shownOfFile: '보이는 내용', hidingPlaces: '보이지 않는 곳의 내용',
};

const en: typeof ko = {
  title: 'What led to the decision', file: 'What led to the decision on a file', restricted: 'Restricted content. Looking is written into the audit trail.',
  decision: 'Decision', version: (version, decision) => `version ${version}, decision ${decision}`, codes: 'Declared → decided', policy: 'Policy', overlay: (agency) => `detailed criteria of ${agency}`, grounds: 'Grounds, published', holds: 'Held because',
  acts: { ruling: 'Ruled by a person', confirmation: 'Confirmed by a person' }, policyRules: 'Rules of the policy', files: 'Files', unread: 'not read yet', texts: 'The original, and the evidence', noOriginal: 'The original cannot be found.', history: 'All decisions',
  legend: { hidden: 'not shown to the public', kept: 'kept open by a proviso' }, hiddenSomewhere: 'too much is hidden to say where',
  evidence: (n) => (n === 1 ? 'One piece of evidence' : `${n} pieces of evidence`), rule: 'Rule', type: 'Type', item: 'Item', sure: 'Sure', where: 'Where', text: 'Original', kept: 'stays open', cut: (shown, all) => `the first ${shown} of ${all} characters`, none: 'none',
  itemOf: (item) => `item ${item}`, proviso: (proviso) => `think of proviso ${proviso}`,
  effects: { note: 'to be looked at', hold: 'holds', close: 'closes', 'withhold-title': 'withholds the title', 'withhold-body': 'withholds the body', 'withhold-lines': 'withholds lines' },
  statuses: { open: 'open', partial: 'partial', closed: 'closed', held: 'held' },
  problem: 'Not read:', shownOfFile: 'What is shown of it', hidingPlaces: 'What is not shown of it',
};

export const decision = { ko, en };
