import type { Agency } from '@/lib/agency/agency';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import { promises } from '@/lib/rules/promises';
import { addressInWords } from '../site/agency';
import { momentInWords } from '../site/day';

export const disclosureWords = {
  title: 'ご自身の情報の開示・訂正・停止',
  lead: 'お預かりしているご自身の情報を、見る、直す、使うのを止める、消すことを求められます。手数料はかかりません。',
  kinds: {
    title: 'できること',
    lead: '法律の言葉を知らなくても構いません。近いものをお選びください。次の画面で、ご本人であることを確かめます。',
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
      `番号を入れると、お預かりしている情報がすべて画面に出ます。ファイルで保存することもできます。${promises.ownDataMinutes}分で閉じます。`,
      '見られたことを、登録のあるすべての連絡先にメールでお知らせします。',
      '直す・止めるなどの手続きを出すと、受付番号と、進み具合を見るページができます。メールでもお知らせします。',
      `${promises.requestAnswerDays}日以内を目標にお答えします。お求めに応じられないときは、その理由をお知らせします。`,
    ],
    cooling: `連絡先が変わってから${promises.coolingDays}日の間は、なりすましを防ぐため、画面での開示はお待ちいただきます。`,
  },
  privacyLink: '個人情報の取り扱いへ',
  fee: { title: '手数料', text: 'どの手続きも無料です。' },
  start: {
    title: '確認番号を送る',
    email: 'メールアドレス',
    hint: 'ご予約やサインインに使ったアドレス、または保護者としての同意をお願いしたメールが届いたアドレスです。',
    submit: '確認番号を送る',
    chosen: (label: string) => `お選びになった手続き：${label}`,
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
    groundHint: 'いちばん近いものを選んでください。法律の言葉を知らなくても構いません。',
    groundNone: '選んでください',
    text: '内容',
    textHint:
      'どの情報をどうしてほしいか。範囲を絞らなくても構いません（空なら、すべてについてと考えます）。',
    submit: 'この内容で手続きを出す',
    other: 'ほかの手続きを選ぶ',
    choose: '手続きを選ぶ',
    delivery: 'お渡しの方法',
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
    text: 'お書きになった内容',
    noText: '（内容の記入はありません。すべてについてのお求めとして扱います）',
    events: 'これまで',
    delivery: 'お渡しの方法',
    withdraw: 'この手続きを取り下げる',
    back: 'お預かりしている情報へ戻る',
    mine: 'これまでの手続き',
    answer: 'お答え',
    ground: '根拠',
    reason: '説明',
  },
  events: {
    received: '受け付けました',
    'identity-asked': 'ご本人の確認をお願いしました',
    'identity-confirmed': 'ご本人の確認が済みました',
    'identity-failed': 'ご本人の確認ができませんでした',
    'recipients-told': '渡した相手先に、直したことを伝えました',
    'paper-sent': '紙でお渡ししました',
    answered: 'お答えしました',
    withdrawn: '取り下げました',
  } as Readonly<Record<string, string>>,
} as const;

/** Said instead of the data while a contact is younger than seven days. */
export function coolingMessage(until: Date, calendar: BusinessCalendar): string {
  return disclosureWords.cooling.text(momentInWords(instant(until.getTime()), calendar));
}
