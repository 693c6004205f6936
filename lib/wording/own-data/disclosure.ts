import type { Agency } from '@/lib/agency/agency';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import type { RequestKind } from '@/lib/rules/privacy/request-dates';
import { addressInWords } from '../site/agency';
import { momentInWords } from '../site/day';

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
    next: '内容を調べ、結果をメールと、このページでお知らせします。',
  },
  answered: { label: 'お答えしました', next: 'この手続きは終わっています。' },
  withdrawn: { label: '取り下げました', next: 'この手続きは、ご本人のお申し出で終わりました。' },
};

export const disclosureErrors = {
  kind: '手続きの種類を選んでください。',
  ground: '理由を、いちばん近いものから選んでください。',
  text: '内容を2,000文字以内で書いてください。',
  textWrong: '使えない文字が入っています。記号や特殊な文字を取り除いて、もう一度書いてください。',
  stale: '画面が古くなっています。お手数ですが、ページを開き直して、もう一度お送りください。',
  textMissing: 'どの情報をどうしてほしいかを書いてください。',
  expired: '確認から30分がたちました。もう一度、確認番号を送ってください。',
} as const;

export const disclosureWords = {
  title: 'ご自身の情報の開示・訂正・停止',
  lead: 'お預かりしているご自身の情報を、見る、直す、使うのを止める、消すことを求められます。手数料はかかりません。',
  kinds: {
    title: 'できること',
    lead: '法律の言葉を知らなくても構いません。近いものをお選びください。',
  },
  who: {
    title: '求められる方',
    list: [
      'ご本人。登録のメールアドレスに届く確認番号で確かめます。',
      'ご本人が未成年などのときは、親権者や後見人の方。ご本人から任された代理の方も求められます。書類で確かめますので、窓口へお電話ください。',
      '登録のメールアドレスが使えない方、一緒に旅行された方や保護者の方で、ご自身のアドレスが登録されていない方は、窓口へお電話ください。',
      '予約番号や旅行の日など、ご予約の内容を知っていることは、ご本人の確認には使いません。',
    ],
  },
  next: {
    title: '手続きの流れ',
    list: [
      'メールアドレスを入れると、登録のあるアドレスだった場合だけ、確認番号が届きます。',
      '番号を入れると、お預かりしている情報がすべて画面に出ます。ファイルで保存することもできます。30分で閉じます。',
      '見られたことを、登録のあるすべての連絡先にメールでお知らせします。',
      '直す・止めるなどの手続きを出すと、受付番号と、進み具合を見るページができます。メールでもお知らせします。',
      '10日以内を目標にお答えします。お求めに応じられないときは、その理由をお知らせします。',
    ],
    cooling:
      '連絡先が変わってから7日の間は、なりすましを防ぐため、画面での開示はお待ちいただきます。',
  },
  privacyLink: '個人情報の取り扱いへ',
  fee: { title: '手数料', text: 'どの手続きも無料です。' },
  start: {
    title: '確認番号を送る',
    email: 'メールアドレス',
    hint: 'ご予約やサインインに使ったアドレス、または保護者としての同意をお願いしたメールが届いたアドレスです。',
    submit: '確認番号を送る',
    purposeBefore:
      'ここで入れていただくメールアドレスは、ご本人であることを確かめ、お手続きに答えるため（',
    purposeAfter: '）だけに使います。',
    open: '情報の画面は開いています。',
    openLink: 'お預かりしている情報を見る',
  },
  desk: {
    title: '電話・郵便での受付',
    items: (agency: Agency) => [
      { term: '窓口', detail: `${agency.legalName}　${agency.privacy.desk.department}` },
      { term: '電話', detail: agency.privacy.desk.telephone },
      { term: '受付', detail: agency.hours },
      { term: '郵便', detail: addressInWords(agency) },
    ],
  },
  code: {
    lead: (email: string) =>
      `${email} が登録のあるアドレスだった場合だけ、6けたの確認番号が届きます。`,
  },
  cooling: {
    title: '画面での開示は、しばらくお待ちください',
    text: (day: string) =>
      `連絡先が最近変わったため、なりすましを防ぐため、${day}までは画面での開示を行っていません。その日を過ぎてから、もう一度お手続きください。お急ぎのときは、窓口へお電話ください。`,
  },
  file: {
    title: '手続きを出す',
    kind: '手続きの種類',
    ground: '理由',
    groundHint: '「利用の停止・消去」「提供の停止」のときだけ、お選びください。',
    groundNone: '選ばない',
    text: '内容',
    textHint:
      'どの情報をどうしてほしいか。範囲を絞らなくても構いません（空なら、すべてについてと考えます）。',
    submit: 'この内容で手続きを出す',
    link: '訂正・停止などの手続きを出す',
    answerTo: (email: string) => `お答えは ${email} へお送りします。`,
  },
  status: {
    title: '手続きの状態',
    reference: '受付番号',
    kind: '種類',
    arrived: '受け付けた日時',
    target: 'お答えの目標',
    targetText: (day: string) => `${day}まで`,
    lead: (label: string, next: string) => `${label}。${next}`,
    suit: '裁判での請求',
    suitText: (day: string) => `お答えがなくても、${day}からできます（個人情報保護法 第39条）。`,
    status: '状態',
    next: '次に起きること',
    text: 'お書きになった内容',
    noText: '（内容の記入はありません。すべてについてのお求めとして扱います）',
    events: 'これまで',
    withdraw: 'この手続きを取り下げる',
    back: 'お預かりしている情報へ戻る',
    mine: 'これまでの手続き',
  },
  events: {
    received: '受け付けました',
    answered: 'お答えしました',
    withdrawn: '取り下げました',
  } as Readonly<Record<string, string>>,
} as const;

export function requestReceivedMail(facts: {
  reference: string;
  kind: RequestKind;
  target: string;
  url: string;
}) {
  return {
    template: 'disclosure-received',
    subject: `お手続きを受け付けました（受付番号 ${facts.reference}）`,
    text: `個人情報についてのお手続きを受け付けました。

受付番号　${facts.reference}
種類　${requestKindWords[facts.kind].label}
お答えの目標　${facts.target}

進み具合は、次のページでご覧になれます。ご本人の確認のため、確認番号をおたずねします。
${facts.url}

お手続きに心当たりがないときは、すぐに当社へお電話ください。`,
  };
}

export function requestWithdrawnMail(facts: { reference: string }) {
  return {
    template: 'disclosure-withdrawn',
    subject: `お手続きを取り下げました（受付番号 ${facts.reference}）`,
    text: `受付番号 ${facts.reference} のお手続きを、お申し出により取り下げました。
また必要になったときは、いつでもお手続きいただけます。`,
  };
}

/** Said instead of the data while a contact is younger than seven days. */
export function coolingMessage(until: Date, calendar: BusinessCalendar): string {
  return disclosureWords.cooling.text(momentInWords(instant(until.getTime()), calendar));
}
