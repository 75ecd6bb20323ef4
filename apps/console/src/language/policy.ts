const ko = {
  title: '공개 기준', lead: '지금 판단에 쓰는 기준과, 그 기준이 이미 공개된 것에서 거두려는 것입니다.',
  inForce: '시행 중', says: '내용', versions: '있는 판', diffHint: '바꾸기 전에 무엇이 바뀌는지 봅니다:',
  applying: '이미 판단한 문서에 적용', neverApplied: '아직 적용한 적이 없습니다.', apply: (version: string) => `${version} 적용`, applySure: '공개를 넓히거나 표현을 바꾸는 것은 저절로 다시 판단하고, 공개된 것을 거두는 것은 아래에서 확인을 기다립니다.', applyConfirm: '확인하고 시작',
  version: '판', by: '누가', started: '시작', finished: '끝', underWay: '진행 중', walked: '살펴봄', decided: '다시 판단', found: '확인 대기', files: '파일 다시 만듦', leftOut: '그대로 둠',
  waiting: (n: number) => `확인을 기다리는 변경 ${n}건`, waitingHint: '두 담당자가 동의하기 전에는 공개된 그대로입니다.', none: '기다리는 것이 없습니다.', more: '다음',
  statuses: { open: '공개', partial: '부분공개', closed: '비공개', held: '보류' },
  shows: { less: '덜 보임', 'less-and-more': '덜 보이는 곳과 더 보이는 곳이 있음' },
  settle: '확인 또는 거절', reason: '이유(기록용, 공개되지 않음)', confirm: '새 기준대로(다른 담당자의 동의 필요)', agree: '동의하여 새 기준대로', reject: '지금 그대로', agreed: (name: string) => `${name} 동의, 다른 담당자를 기다림.`, own: '이미 동의했습니다. 다른 담당자가 동의해야 합니다.',
  lateness: { overdue: '처리 기한이 지남', escalated: '기한을 크게 넘김: 상급자에게 알릴 것' },
  done: { applying: '적용을 시작했습니다.', confirm: '새 기준대로 다시 판단했습니다.', agreed: '동의했습니다. 다른 담당자의 동의를 기다립니다.', reject: '지금 그대로 둡니다.' },
};

const en: typeof ko = {
  title: 'Policy', lead: 'By what is decided now, and what it would take from what is open already.',
  inForce: 'In force', says: 'It says', versions: 'Versions there are', diffHint: 'See what would change before anything does:',
  applying: 'Applied to what was decided before', neverApplied: 'Nothing has been applied yet.', apply: (version) => `Apply ${version}`, applySure: 'What it opens, or says in other words, is decided anew by itself. What it would take from what is open waits below for a person.', applyConfirm: 'Yes, begin',
  version: 'Version', by: 'Who', started: 'Began', finished: 'Ended', underWay: 'under way', walked: 'Looked at', decided: 'Decided anew', found: 'Wait for a person', files: 'Files made anew', leftOut: 'Left as they are',
  waiting: (n) => (n === 1 ? 'One change waits for a person' : `${n} changes wait for a person`), waitingHint: 'Until two operators agree everything stays open as it is.', none: 'Nothing waits.', more: 'More',
  statuses: { open: 'open', partial: 'partial', closed: 'closed', held: 'held' },
  shows: { less: 'shows less', 'less-and-more': 'shows less here and more there' },
  settle: 'Confirm or reject', reason: 'Why (for the record, never published)', confirm: 'As the policy says (another has to agree)', agree: 'Agree: as the policy says', reject: 'Leave it as it is', agreed: (name) => `${name} agrees; another has to.`, own: 'You agree already. Another operator has to.',
  lateness: { overdue: 'overdue', escalated: 'long overdue: tell whoever is above' },
  done: { applying: 'It has begun.', confirm: 'Decided anew as the policy says.', agreed: 'You agree. Another operator has to.', reject: 'It stays as it is.' },
};

export const policy = { ko, en };
