const ko = {
  filter: { title: '좁혀 보기', department: '부서 코드', code: '이유', any: '모두', hours: '대기 시간(이상)', choices: { 1: '1시간', 24: '1일', 168: '1주', 240: '10일', 480: '20일' } as Record<number, string>, find: '찾기' },
  codes: {
    reported: '시민 신고', 'people-table': '여러 사람의 표', 'nothing-marked': '가릴 곳 표시 없음', 'nothing-personal': '개인정보 없음', 'range-invalid': '범위 오류', leaks: '공개본 재검사', rule: '기준의 규칙',
    'body-missing': '본문 없음', 'body-media-type': '본문 형식', 'body-unreadable': '본문 읽기 불가', 'judging-failed': '심사 실패',
    'file-people-table': '파일: 여러 사람의 표', 'file-nothing-marked': '파일: 표시 없음', 'file-nothing-personal': '파일: 개인정보 없음', 'file-leaks': '파일: 재검사', 'file-encrypted': '파일: 암호', 'file-broken': '파일: 손상',
    'file-unsupported': '파일: 형식', 'file-no-text': '파일: 그림뿐', 'file-empty': '파일: 빈 파일', 'file-too-large': '파일: 너무 큼', 'file-too-slow': '파일: 시간 초과', 'file-crashed': '파일: 읽기 실패', 'file-mismatch': '파일: 내용 다름',
  } as Record<string, string>,
  files: (n: number) => `기다리는 파일 ${n}개`, reports: (n: number) => `신고 ${n}건`,
  proposals: {
    title: '두 번째 담당자를 기다리는 제안', link: (n: number) => `동의를 기다리는 제안 ${n}건`, lead: '검출기나 기관이 가린 것을 열거나, 공개된 것을 닫으려면 다른 담당자의 동의가 필요합니다. 자기 제안에는 동의할 수 없습니다.',
    none: '기다리는 제안이 없습니다.', by: '제안한 사람', why: '이유', becomes: '바뀔 상태', needs: '동의가 필요한 까닭', own: '자기가 한 제안입니다. 거두는 것만 할 수 있습니다.', spans: '가릴 범위', shown: '보일 범위', file: (n: number) => `파일 ${n + 1}`,
    reason: '판단 이유(기록용, 공개되지 않음)', confirm: '동의', reject: '반려', look: '문서 보기', done: { confirmed: '동의하여 결정했습니다.', rejected: '반려했습니다.', proposed: '다른 담당자의 동의를 기다립니다.' },
    reasons: {
      'opens-held': '검출기가 보류한 것을 엽니다', 'opens-declared': '기관이 비공개로 정한 것을 엽니다', 'opens-masked': '검출기가 가린 것을 보입니다', 'closes-open': '공개된 것을 닫습니다',
      'changes-decided': '이미 결정된 것을 바꿉니다', 'opens-file': '기다리는 파일을 엽니다', 'closes-open-file': '공개된 파일을 닫습니다',
    } as Record<string, string>,
  },
  status: { unchanged: '그대로', unchangedHint: '문서는 지금처럼, 신고로 가렸다면 그 전처럼 두고 파일만 판단합니다.' },
  shown: '가리지 않을 범위', shownHint: '검출기가 가린 곳을 보이게 합니다. 한 줄에 하나: body 또는 title, 시작, 끝. 언제나 두 사람이 필요합니다.',
  fileRuling: { title: '파일', hint: '읽을 수 없는 파일은 닫을 수만 있습니다. 열려면 두 사람이 필요합니다.', leave: '그대로 둠', partial: '가리고 공개', open: '공개', closed: '비공개', item: '근거 호', reason: '공개되는 사유' },
  compare: { title: '원문과 공개본', open: '원문과 공개본을 나란히 보기', audited: '보면 감사 기록에 남습니다.', original: '원문', rendition: '공개될 모습', failed: '미리 볼 수 없습니다.', noText: '지금은 본문을 공개할 수 없습니다. 가릴 범위를 정하거나 닫으십시오.', none: '(없음)', noRight: '원문을 볼 권한이 없습니다.' },
  preview: { title: '공개될 모습(결정 전)', open: '공개될 모습 미리 보기' },
  marking: {
    hint: '원문에서 가릴 글을 마우스로, 또는 Shift와 화살표로 고른 뒤 가리기나 Enter를 누릅니다. 표시한 곳을 누르면 풀립니다. 검출기가 가린 곳을 누르면 보이게 하며, 두 사람이 필요합니다.',
    none: '고른 글이 없습니다.', picked: '고른 글: {text}', masked: '가림: {text}', lifted: '보임(두 사람 필요): {text}', removed: '표시를 지움: {text}',
    item: '근거 호', reason: '공개되는 사유(선택)', mask: '가리기', remove: '지우기', list: '표시한 곳', typed: '자리로 적기', whole: '전체', beyond: '보이는 글 밖', parts: { title: '제목', body: '본문' },
    legend: { hidden: '지금 가려진 곳', masked: '이번에 가림', lifted: '보임 · 두 사람 필요' },
  },
  reviews: { title: '다시 살펴볼 문서', link: '다시 살펴볼 문서', lead: '비공개한 지 오래되었거나 사유의 때가 지나, 법에 따라 사람이 다시 살펴봐야 합니다. 언제부터인지 시민도 봅니다.', none: '다시 살펴볼 문서가 없습니다.', since: '살펴볼 때', grounds: '근거와 살펴볼 까닭' },
  reported: { title: '시민 신고', again: '확인한 뒤에 다시 신고된 문서', againLead: '공개한 채로 기다립니다. 다시 살펴보고 닫거나 신고를 거두십시오.', keeps: '문서를 가리고 있음', empty: '(설명 없음)', dismiss: '그대로 둠', dismissed: '신고를 거두었습니다.' },
};

const en: typeof ko = {
  filter: { title: 'Narrow', department: 'Department code', code: 'Reason', any: 'all', hours: 'Waiting for at least', choices: { 1: 'an hour', 24: 'a day', 168: 'a week', 240: 'ten days', 480: 'twenty days' }, find: 'Find' },
  codes: {
    reported: 'reported by a reader', 'people-table': 'a table of people', 'nothing-marked': 'nothing marked', 'nothing-personal': 'nothing personal found', 'range-invalid': 'a range does not fit', leaks: 'found on second reading', rule: 'a rule of the policy',
    'body-missing': 'text missing', 'body-media-type': 'format of the text', 'body-unreadable': 'text unreadable', 'judging-failed': 'judging failed',
    'file-people-table': 'file: a table of people', 'file-nothing-marked': 'file: nothing marked', 'file-nothing-personal': 'file: nothing personal', 'file-leaks': 'file: found on second reading', 'file-encrypted': 'file: encrypted', 'file-broken': 'file: damaged',
    'file-unsupported': 'file: format', 'file-no-text': 'file: pictures only', 'file-empty': 'file: empty', 'file-too-large': 'file: too large', 'file-too-slow': 'file: too slow', 'file-crashed': 'file: reading failed', 'file-mismatch': 'file: other bytes',
  },
  files: (n) => (n === 1 ? 'one file waits' : `${n} files wait`), reports: (n) => (n === 1 ? 'one report' : `${n} reports`),
  proposals: {
    title: 'Proposals that wait for a second person', link: (n) => `${n} waiting for a second person`, lead: 'To open what a detector or a source kept, or to close what was open, another operator has to agree. Nobody agrees with themselves.',
    none: 'No proposal waits.', by: 'Proposed by', why: 'Why', becomes: 'Becomes', needs: 'Why it needs two', own: 'Your own proposal: you can only take it back.', spans: 'Withheld', shown: 'Shown', file: (n) => `File ${n + 1}`,
    reason: 'Why (for the record, never published)', confirm: 'Agree', reject: 'Reject', look: 'See the document', done: { confirmed: 'Agreed and decided.', rejected: 'Rejected.', proposed: 'It waits for another operator to agree.' },
    reasons: {
      'opens-held': 'opens what a detector held', 'opens-declared': 'opens what was declared withheld', 'opens-masked': 'shows what a detector masked', 'closes-open': 'closes what was open',
      'changes-decided': 'changes what stands decided', 'opens-file': 'opens a file that waits', 'closes-open-file': 'closes a file that was open',
    },
  },
  status: { unchanged: 'As it is', unchangedHint: 'The document stays as it is, or as it was before a report hid it; only files are decided.' },
  shown: 'Ranges to show', shownHint: 'Shows what a detector masks. One a line: body or title, start, end. It always takes two.',
  fileRuling: { title: 'Files', hint: 'A file that cannot be read can only be closed. To open one takes two.', leave: 'leave it', partial: 'open, masked', open: 'open', closed: 'close', item: 'Item', reason: 'Reason, published' },
  compare: { title: 'Original and rendition', open: 'See original and rendition side by side', audited: 'Looking is written into the audit trail.', original: 'Original', rendition: 'As the public would see it', failed: 'It cannot be previewed.', noText: 'Its text cannot be published now: give ranges to withhold, or close it.', none: '(none)', noRight: 'You have no right to see originals.' },
  preview: { title: 'As the public would see it, before it is decided', open: 'Preview as the public' },
  marking: {
    hint: 'Select text of the original with the mouse, or with Shift and the arrows, and press Mask or Enter. Click what is marked to take the mark away. Click what a detector masks to show it; that takes two people.',
    none: 'Nothing is selected.', picked: 'Selected: {text}', masked: 'Masked: {text}', lifted: 'Shown (takes two): {text}', removed: 'No longer marked: {text}',
    item: 'Item', reason: 'Reason, published (optional)', mask: 'Mask', remove: 'Remove', list: 'What is marked', typed: 'Type ranges as offsets', whole: 'the whole part', beyond: 'beyond what is shown', parts: { title: 'Title', body: 'Body' },
    legend: { hidden: 'masked now', masked: 'to be masked', lifted: 'to be shown, takes two' },
  },
  reviews: { title: 'To be looked at again', link: 'To be looked at again', lead: 'These have been kept back for so long, or for a reason whose time has come, that the law has somebody look again. Since when, the public sees too.', none: 'Nothing has to be looked at again.', since: 'Due', grounds: 'Grounds, and why they are due' },
  reported: { title: 'Reports by readers', again: 'Reported again after somebody had looked', againLead: 'These stay open while they wait. Look again, and close them or dismiss the reports.', keeps: 'hides the document', empty: '(nothing said)', dismiss: 'Leave as it is', dismissed: 'The reports are dismissed.' },
};

export const people = { ko, en };
