export const travelersPageWords = {
  title: '旅行をされる方',
  lead: 'ご出発の日の年齢で、大人・子ども・幼児の旅行代金が決まります。',
  person: (place: number) => (place === 0 ? '1人目（代表者）' : `${place + 1}人目`),
  errorOf: (place: number, message: string) => `${place + 1}人目：${message}`,
  representativeNote:
    'お申し込みと、当社からのご連絡の窓口になる方です。旅行にも参加される方をお書きください。',
  change: '人数を変える',
  choose: '選んでください',
  stale: '利用目的の説明が新しくなりました。もう一度お読みになってから、お進みください。',
} as const;
