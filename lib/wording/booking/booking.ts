import { yenInWords } from '../site/money';

/** The steps of the application, as the bar above each page names them. */
export const bookStepLabels = ['旅行者', 'お部屋', '同意', '確認', 'お支払い', '完了'] as const;

/** What each page of the application is called. */
export const bookStepNames = {
  travelers: '旅行をされる方',
  contact: 'ご連絡先',
  guardians: '保護者の方の同意と同行',
  rooms: 'お部屋とオプション',
  consents: '同意の確認',
  check: '内容の確認',
  pay: 'お支払い',
} as const;

export const bookWords = {
  kicker: 'お申し込み',
  departs: (day: string) => `${day} 出発`,
  people: (count: number) => `${count}名様`,
  held: 'お席を確保しています',
  heldEnded: '確保の時間が終わりました',
  extend: 'あと20分のばす',
  lost: {
    title: 'お席の確保が終わりました',
    text: 'ご入力いただいた内容は残っています。空きがあれば、もう一度確保してお続けいただけます。',
    again: 'お席をもう一度確保する',
  },
  total: 'ここまでの合計',
  next: '次へ進む',
  back: '前の画面に戻る',
  tour: 'ツアーのページ',
  otherDays: 'ほかの出発日を見る',
  call: (desk: string) => `お急ぎのとき、お困りのときは、お電話ください：${desk}`,
} as const;

export const startWords = {
  title: '何名様でお申し込みですか',
  lead: '人数が決まると、お席を20分間確保します。最後の確認画面までは、いつでもやめられます。',
  size: '旅行される人数',
  sizeHint: 'お子様・幼児も、おひとりずつ数えてください。9名様以上は、お電話で承ります。',
  submit: 'お席を確保して進む',
  left: (seats: number) => `残り${seats}席`,
  many: '残席あり',
  pricesTitle: 'この日の旅行代金',
  pricesNote: 'いずれもご出発の日の年齢です。',
  resumeTitle: '入力の途中です',
  resumeText: (size: number) => `${size}名様でのお申し込みが残っています。`,
  resume: '続きから入力する',
  resumeChange: '人数を変えるときは、下で選び直してください。',
  closedTitle: 'この出発日は、お申し込みを受け付けていません',
  closedText: '受付が終わったか、催行を取りやめた出発日です。',
  fullTitle: 'この出発日は満席です',
  fullText: 'ほかの出発日をご覧ください。空きが出ると、この画面からお申し込みいただけます。',
  peopleOption: (count: number) => `${count}名`,
} as const;

export const partySizeErrors = {
  stale: 'この画面は使えなくなりました。人数をお確かめのうえ、もう一度押してください。',
  missing: '人数を選んでください。',
  wrong: (largest: number) =>
    `人数は1名から${largest}名までで選んでください。それより多いときは、お電話で承ります。`,
} as const;

/** Why seats could not be held. */
export function seatsRefusedWords(
  answer: { reason: 'closed' } | { reason: 'tooMany' } | { reason: 'full'; left: number },
): string {
  if (answer.reason === 'closed') {
    return 'この出発日は、お申し込みの受付が終わりました。ほかの出発日をお選びください。';
  }
  if (answer.reason === 'tooMany') {
    return '同じ回線またはお客様から、お申し込みの済んでいないお席が多く確保されているため、いまはこれ以上確保できません。ほかの方がお使いの回線のときは、サインインするとお続けいただけます。お急ぎのときは、お電話でお申し込みください。';
  }
  return answer.left > 0
    ? `残りのお席は${answer.left}席です。人数を減らすか、ほかの出発日をお選びください。`
    : '申し訳ありません。お席がなくなりました。ほかの出発日をお選びください。';
}

/** What became of a draft in another window since a step's page was made. */
export const draftChangedWords = {
  size: (before: number, now: number) =>
    `別の画面で、人数が${before}名から${now}名に変わりました。`,
  travelers: '別の画面で、旅行をされる方の内容が変わりました。',
  contact: '別の画面で、ご連絡先が変わりました。',
  guardians: '別の画面で、保護者の方についての内容が変わりました。',
  rooms: '別の画面で、部屋割りが変わりました。',
  options: '別の画面で、オプションが変わりました。',
  consents: '別の画面で、同意の内容が変わりました。',
  other: '別の画面で、お申し込みをはじめからやり直しています。',
  notKept:
    'この画面で入力された内容は、まだ保存していません。このままでよければ、もう一度お進みください。',
  elsewhere: (step: string) => `先に、「${step}」の画面をお済ませください（別の画面で開きます）`,
  again: '別の画面と同時に送られました。人数をお確かめのうえ、もう一度押してください。',
  started: (now: number, asked: number) =>
    `別の画面で、${now}名様のお申し込みが始まっています。人数を${asked}名に変えるときは、もう一度「お席を確保して進む」を押してください。`,
} as const;

/** A step was sent whose turn it is not any more. */
export const stepAwayWords = {
  title: '先にお済ませいただく画面があります',
  lead: (step: string) =>
    `この画面を開いている間に、お申し込みの内容が変わりました。送られた内容は、まだ保存していません。先に、「${step}」をお済ませください。`,
  open: (step: string) => `「${step}」へ進む`,
} as const;

export const draftGoneWords = {
  title: 'お申し込みの途中の内容が見つかりません',
  text: '48時間使われなかったか、別のブラウザで開いています。お手数ですが、人数を選ぶところからお願いします。',
  again: 'はじめから申し込む',
  refusal:
    'お申し込みの途中の内容が見つかりません。48時間使われなかったか、別のブラウザで開いています。はじめからお願いします。',
} as const;

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

export const contactPageWords = {
  title: 'ご連絡先',
  lead: '代表者の方のご連絡先をお書きください。',
  section: '代表者',
  signedIn: (email: string) =>
    `${email} でサインインしています。別のアドレスをお書きになっても、このご予約は、サインイン中の「予約の確認」にも載ります。`,
} as const;

export const guardiansPageWords = {
  title: '保護者の方の同意と同行',
  lead: (below: number, article: string) =>
    `お申し込みの日に${below}歳未満の方は、保護者の同意が必要です（旅行条件書 ${article}）。`,
  accompaniedLead: (below: number) =>
    `ご出発の日に${below}歳未満の方は、保護者と一緒に参加していただきます。`,
  person: (name: string, age: number) => `${name} 様（お申し込みの日に${age}歳）`,
  companion: '一緒に参加する保護者',
  consentBy: '保護者の同意',
  consentByHere: (name: string) => `${name} 様が、この画面で同意する`,
  consentByMail: '一緒に参加しない保護者に、メールで同意をお願いする',
  consentByMailHint:
    '7日間使えるリンクをお送りします。同意をいただくまで、契約は成立せず、料金もかかりません。',
  relation: '参加する方との続柄',
  relationHint: '例：母',
  mailName: '保護者のお名前',
  mailEmail: '保護者のメールアドレス',
  agree: '保護者として、上の内容に同意します。',
  choose: '選んでください',
} as const;

/** 保護者の同意書の文面: shown in full, hashed and kept. */
export function guardianConsentText(facts: {
  minor: string;
  tour: string;
  period: string;
  agency: string;
  terms: string;
}): string {
  return [
    `■ 保護者の同意`,
    `私は、${facts.minor} 様の保護者として、次の旅行に参加することに同意します。`,
    [
      `・旅行：${facts.tour}`,
      `・期間：${facts.period}`,
      `・旅行企画・実施：${facts.agency}`,
      `・旅行条件：${facts.terms}`,
    ].join('\n'),
    '旅行条件書に定められた取消料などの責任があることを理解しています。',
  ].join('\n\n');
}

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

export const consentsPageWords = {
  title: '同意の確認',
  lead: 'ひとつずつ全文をお読みになり、同意されるものにしるしを付けてください。しるしは、はじめは付いていません。',
  optionalLead: '「任意」のものは、同意しなくてもお申し込みを続けられます。',
  openTerms: (title: string, version: string) => `${title}（第${version}版）の全文をここで読む`,
  readTerms: '別の画面で旅行条件書を開く',
  whenDeclined: '同意しない場合',
  proof: '条件書の版と、内容が同じことを確かめるための指紋',
  required: (title: string) =>
    `「${title}」に同意がないと、お申し込みを続けられません。同意されないときは、お電話でご相談ください。`,
  declined: {
    title: '同意いただけないとき',
    text: (desk: string) =>
      `インターネットでのお申し込みはここまでになります。料金はかかりません。別の方法でお受けできることがありますので、お電話ください：${desk}`,
  },
  antiSocialTitle: '反社会的勢力ではないことの申告',
  antiSocialText: (article: string) =>
    `旅行条件書 ${article}により、暴力団員、暴力団準構成員、暴力団関係者、総会屋などの反社会的勢力の方は、ご参加いただけません。後で分かったときは、契約を解除することがあります。`,
  antiSocial: '旅行をされる方の中に、反社会的勢力に当たる者はいません。',
  antiSocialError: '反社会的勢力に当たる方がいないことの申告に、しるしを付けてください。',
  noSeparate: '旅行の途中で、お客様のご都合で別に行動されることは、原則としてできません。',
  tampered:
    'この画面の内容が、お見せしたものと違っています。もう一度お読みになって、お選びください。',
  stale: '説明の文面が新しくなりました。もう一度お読みになって、お選びください。',
} as const;

export const checkPageWords = {
  title: '内容の確認',
  lead: 'まだお申し込みは送られていません。次のお支払いの画面で「申し込む」を押すまで、何も決まりません。',
  tour: '旅行',
  tourTitle: 'ツアー',
  departure: '旅行開始日',
  return: '旅行終了日',
  meeting: '集合',
  travelers: '旅行をされる方',
  contact: 'ご連絡先',
  representative: '代表者',
  emergency: '緊急連絡先',
  none: '記入なし',
  noOptions: 'なし',
  guardian: '保護者の同意',
  guardianHere: (name: string) => `${name} 様が同意済み`,
  guardianByMail: (name: string) => `${name} 様にメールでお願いします`,
  companion: (name: string) => `同行：${name} 様`,
  assistance: '特別な配慮',
  passportLater: '番号は後でお知らせください',
  rooms: 'お部屋',
  room: (number: number, names: string) => `お部屋${number}：${names}`,
  options: 'オプション',
  consents: '同意',
  granted: '同意する',
  refused: '同意しない',
  undecided: '決めていません',
  decisionOf: (name: string, decision: string) => `${name} 様：${decision}`,
  declared: '申告済み',
  antiSocial: '反社会的勢力ではないことの申告',
  price: '旅行代金',
  line: '内容',
  quantity: '数',
  unit: '単価',
  amount: '金額',
  total: '合計',
  fees: '契約の後に取り消すとき',
  feesNote: (article: string) =>
    `この旅行の取消料です（旅行条件書 ${article}）。金額は全員を取り消した場合です。`,
  who: '契約が成立するまで',
  acceptNow:
    'お申し込みを送ると、当社はすぐに承諾のお返事をします。契約は、その承諾のお知らせが届いた時（画面に表示された時）に成立します。',
  acceptLater: (reasons: readonly string[]) =>
    `${reasons.join('と')}が済んでから、当社がお受けするかどうかを48時間以内（それより前に旅行が始まるときは、その時まで）にお返事します。それまでお席を確保し、料金はかかりません。`,
  reasonGuardian: '保護者の方の同意',
  reasonAssistance: '特別な配慮の確認',
  statement: '取引条件説明書面',
  statementNote:
    '旅行業法により、契約の前にお渡しする書面です。お申し込みの後は、ご予約のページでいつでも読めます。',
  statementOpen: '書面を読む',
  insurance: '旅行中の病気や事故、持ち物の損害に備えて、旅行保険へのご加入をおすすめします。',
  submit: 'お支払いへ進む',
  changed: '料金または取引条件が変わりました。新しい内容をお確かめください。',
  sex: '性別',
  birth: '生年月日',
  age: (band: string, age: number) => `${band}（ご出発の日に${age}歳）`,
  roman: 'パスポートの綴り',
  nationality: '国籍',
  passport: 'パスポート',
} as const;

export const payPageWords = {
  title: 'お支払い',
  lead: 'いまはカードのご利用枠だけを確保します。請求は、契約が成立した日です。',
  sandboxTitle: '見本のお支払いです',
  sandboxText:
    'このサイトはデモンストレーションです。実際のカードは使えず、番号を入れるところもありません。見本のカードから選んでください。',
  method: '使うカード',
  methodError: '使うカードを選んでください。',
  amount: 'お支払いの合計',
  usage: '1回払い。カードのご利用日は、契約が成立した日です。',
  submit: (total: number) => `${yenInWords(total)}の旅行を申し込む`,
  pending: '申し込んでいます…',
  declinedTitle: 'カードが使えませんでした',
  declinedText:
    'カード会社の承認が得られなかったため、お申し込みは成立していません。料金はかからず、お席は戻しました。ご入力の内容は残っています。',
  declinedAgain: 'お席を確保し直して、別のカードで申し込む',
  declinedPay: '別のカードで申し込む',
  waitingTitle: 'お支払いの確認中です',
  waitingLead:
    'カード会社の返事を待っています。お申し込みは、まだ済んでいません。料金もかかっていません。',
  waitingConfirm:
    'カード会社が、ご本人の確認を求めています。「カード会社の画面を開く」から、確認をお済ませください。',
  waitingNext:
    '承認の返事が届くと、お申し込みが自動的に届き、承諾のお知らせをメールでお送りします。この画面を閉じても、手続きは続きます。',
  waitingEnd:
    '15分のうちに返事がないとき、または承認が得られなかったときは、手続きを取りやめ、メールでお知らせします。料金はかかりません。もう一度お支払いの操作をしていただく必要はありません。',
  waitingThere: 'カード会社の画面を開く',
  waitingAsk: '返事を確かめる',
  waitingStill:
    'カード会社の返事は、まだ届いていません。しばらくしてから、もう一度お確かめください。',
  waitingSentTitle: 'お申し込みが届きました',
  waitingSentLead: 'カード会社の承認が得られ、お申し込みを受け付けました。',
  waitingOn: 'お申し込みの結果へ進む',
  givenBackTitle: 'お申し込みの手続きが途中で止まりました',
  givenBackText:
    'カード会社への問い合わせから時間がたったため、カードのご利用枠を戻しました。お申し込みは成立しておらず、料金もかかっていません。ご入力の内容は残っています。',
  givenBackAgain: 'お席を確保し直して、もう一度申し込む',
  givenBackPay: 'もう一度申し込む',
  declinedStop: 'やめてツアーのページに戻る',
} as const;

export const donePageWords = {
  acceptedTitle: 'お申し込みを承諾しました',
  acceptedLead:
    '当社からの承諾のお知らせです。このお知らせがお手元に届いた時に、契約が成立します。',
  acceptedText:
    '下のボタンを押すと、この画面でお知らせをご覧になったものとして、契約の成立した内容へお進みいただけます。押されないときは、同じお知らせのメールが届いた時に、契約が成立します。',
  acceptedSeen: '承諾のお知らせを確かめました',
  contractedTitle: 'ご予約が決まりました',
  contractedLead: (moment: string) => `当社の承諾のお知らせが届き、${moment}に契約が成立しました。`,
  appliedTitle: 'お申し込みを受け付けました',
  appliedLead: '契約はまだ成立していません。料金もかかっていません。',
  appliedAnswer: (moment: string) =>
    `${moment}までに、お受けできるかどうかをメールでお返事します。`,
  appliedHeld: 'それまで、お席を確保しています。',
  appliedGuardian: (names: readonly string[], assistance: boolean) =>
    `保護者の方（${names.map((name) => `${name} 様`).join('、')}）に、同意をお願いするメールをお送りしました。${
      assistance
        ? '同意をいただき、特別な配慮の確認が済んでから、お受けできるかどうかをお返事します。'
        : '同意をいただくと、すぐに承諾のお返事をします。'
    }`,
  appliedAssistance: '特別な配慮について、手配先に確かめています。',
  terminatedTitle: 'カードのお支払いができませんでした',
  terminatedLead:
    '契約の成立後に、カード会社がお支払いを承認しなかったため、契約は自動的に解除されました。料金も取消料もかかりません。お席は戻しました。',
  movedTitle: 'このお申し込みの手続きは済んでいます',
  movedLead: 'いまの状態は、ご予約のページでお確かめください。',
  metaTitle: 'お申し込みの結果',
  period: '期間',
  reference: '予約番号',
  referenceNote: 'お問い合わせのときにお使いください。',
  mail: (email: string) => `${email} に、同じ内容のメールをお送りしました。`,
  paid: 'お支払い',
  documents: '契約書面',
  documentsText: '契約書面をご予約のページに載せました。',
  open: 'ご予約のページを開く',
  again: '別のカードで申し込み直す',
  demoMail: 'この見本では、送ったメールを次のページで読めます。',
  demoMailLink: '送ったメールを見る',
  insurance: '旅行中の病気や事故に備えて、旅行保険へのご加入をおすすめします。',
} as const;

export const guardianLinkWords = {
  title: '保護者の方の同意のお願い',
  lead: (minor: string) => `${minor} 様のご旅行について、保護者の方の同意をお願いしています。`,
  asked: (name: string, relation: string) => `${name} 様（続柄：${relation}）へのお願いです。`,
  tour: '旅行',
  period: '期間',
  traveler: '参加する方',
  applicant: 'お申し込みの代表者',
  until: 'お返事の期限',
  terms: '旅行条件書の全文を読む',
  decide: 'お返事',
  give: '同意します',
  refuse: '同意しません',
  givenNote: '同意すると、当社はこのお申し込みをお受けする手続きに進みます。',
  refusedNote: '同意されないときは、このお申し込みはお受けできません。料金はかかりません。',
  decisionError: '「同意します」か「同意しません」を選んでください。',
  submit: 'お返事を送る',
  givenTitle: '同意をいただきました',
  givenLead: 'ありがとうございます。お申し込みをお受けする手続きに進みます。',
  refusedTitle: '同意されないというお返事をいただきました',
  refusedLead: 'このお申し込みはお受けしません。代表者の方に、メールでお知らせしました。',
  deadTitle: 'このリンクは使えません',
  deadLead:
    '期限が過ぎたか、すでにお返事をいただいたか、お申し込みが取り下げられています。代表者の方にお確かめください。',
} as const;
