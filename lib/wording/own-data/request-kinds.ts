import type { RequestKind } from '@/lib/rules/privacy/request-dates';

type KindWords = {
  label: string;
  meaning: string;
  article: string;
  /** What to write in the free text. */
  textLabel: string;
  grounds: readonly string[];
};

/** What may be asked, in plain words, with the article of the law it stands in. */
export const requestKindWords: Readonly<Record<RequestKind, KindWords>> = {
  disclosure: {
    label: '情報を見せてほしい（開示）',
    meaning:
      'お預かりしているご自身の情報を、画面とファイルでお見せします。確認番号を入れると、その場で見られます。紙でのお渡しも承ります。',
    article: '個人情報保護法 第33条第1項',
    textLabel: 'お受け取りの方法やご希望（紙でほしいときは、その旨）',
    grounds: [],
  },
  'purpose-notice': {
    label: '何に使っているか知りたい（利用目的の通知）',
    meaning: 'ご自身の情報を、どの目的に使っているかをお知らせします。',
    article: '個人情報保護法 第32条第2項',
    textLabel: 'とくに知りたいこと',
    grounds: [],
  },
  'record-disclosure': {
    label: 'だれに渡したか知りたい（提供の記録の開示）',
    meaning: 'どの相手先に、どの項目を渡したかの記録をお見せします。',
    article: '個人情報保護法 第33条第5項',
    textLabel: 'とくに知りたいこと',
    grounds: [],
  },
  correction: {
    label: '間違いを直してほしい（訂正・追加・削除）',
    meaning:
      '内容が事実と違うときに、調べて直します。直した内容と、直せないときはその理由をお知らせします。',
    article: '個人情報保護法 第34条第1項',
    textLabel: 'どの情報が、どう違っているか、正しい内容',
    grounds: [],
  },
  'stop-use': {
    label: '使うのをやめてほしい・消してほしい（利用の停止・消去）',
    meaning:
      '理由に当てはまるときに、使うのをやめるか消します。法律で保存しなければならないものは、いつまで残し、いつ消すかをお知らせします。',
    article: '個人情報保護法 第35条第1項・第5項',
    textLabel: 'どの情報について、どうしてほしいか',
    grounds: [
      'お知らせした目的の外で使われている',
      '不適切な使われ方をしている',
      'だまされるなど、正しくない方法で集められた',
      'もう使う必要がなくなっている',
      '漏れなどの事故があった',
      '自分の権利や正当な利益が害されるおそれがある',
      'そのほかの理由',
    ],
  },
  'stop-provision': {
    label: 'ほかに渡すのをやめてほしい（第三者への提供の停止）',
    meaning:
      '理由に当てはまるときに、相手先への提供をやめます。任意の提供は、理由がなくてもやめます。',
    article: '個人情報保護法 第35条第3項・第5項',
    textLabel: 'どの相手先への、どの提供か',
    grounds: [
      '同意していないのに渡されている',
      '外国の相手先への提供に同意していない',
      'もう使う必要がなくなっている',
      '漏れなどの事故があった',
      '自分の権利や正当な利益が害されるおそれがある',
      '任意の提供なので、理由はない',
      'そのほかの理由',
    ],
  },
  'measures-information': {
    label: '外国の相手先の取り組みを知りたい',
    meaning: '外国の相手先が個人データを守るために行っている取り組みについて、お知らせします。',
    article: '個人情報保護法 第28条第3項',
    textLabel: 'どの旅行の、どの相手先か',
    grounds: [],
  },
  complaint: {
    label: '苦情・ご相談',
    meaning: '個人情報の取り扱いについてのご不満やご心配を伺います。',
    article: '個人情報保護法 第40条',
    textLabel: '内容',
    grounds: [],
  },
};

export const REQUEST_KINDS = Object.keys(requestKindWords) as readonly RequestKind[];

export const requestStatusWords: Readonly<Record<string, { label: string; next: string }>> = {
  received: {
    label: '受け付けました',
    next: 'ご本人であることを確かめてから、内容を調べます。',
  },
  'in-review': {
    label: '調べています',
    next: '結果を、メールとこのページでお知らせします。',
  },
  answered: { label: 'お答えしました', next: 'この手続きは終わっています。' },
  withdrawn: { label: '取り下げました', next: 'この手続きは、ご本人のお申し出で終わりました。' },
  'identity-failed': {
    label: 'ご本人の確認ができませんでした',
    next: 'お答えせずに終わりました。もう一度お手続きいただけます。',
  },
};
