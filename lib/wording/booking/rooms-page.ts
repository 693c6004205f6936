export const roomsPageWords = {
  title: 'お部屋とオプション',
  titleNoRooms: 'オプション',
  lead: 'はじめに、少ないお部屋数でのご提案を選んであります。ご希望に合わせて変えられます。',
  leadNoRooms: '追加のご希望があれば、お選びください。なくても進めます。',
  roomsTitle: '部屋割り',
  room: (number: number) => `お部屋${number}`,
  roomOfPlace: (place: number) => `${place + 1}人目のお部屋`,
  roomOf: (name: string) => `${name} 様のお部屋`,
  infant: '幼児（ベッドは使いません）',
  optionsTitle: 'オプション',
  optionsNote: 'どれも任意です。旅行代金に加わります。',
  perPerson: 'お一人様',
  perRoom: '1室',
  perBooking: '1件',
  personOption: (name: string) => `${name} 様`,
  quantity: '数',
  recalculate: '金額を確かめる',
  total: 'お支払いの合計',
  noTotal: '部屋割りを直すと、合計をお見せできます。',
  linesTitle: '内訳',
} as const;

export const roomErrors = {
  notChosen: 'お部屋を選んでください。',
  tooMany: (name: string, most: number) => `「${name}」は${most}つまでです。`,
  'no-room': 'すべての方のお部屋を選んでください。',
  'no-adult': (room: number) =>
    `お部屋${room}に大人（12歳以上）の方がいません。どのお部屋にも、大人の方が入るようにしてください。`,
  'not-offered': (room: number, guests: number) =>
    `お部屋${room}は${guests}名様になりますが、このツアーには${guests}名1室の設定がありません。人数を変えてください。`,
  'child-not-offered': (room: number) =>
    `お部屋${room}の人数では、子どもの設定がありません。人数を変えてください。`,
  childless: 'この出発日には、子どもの設定がありません。お電話でご相談ください。',
} as const;
