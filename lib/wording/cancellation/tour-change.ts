import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import type { ChangeCause } from '@/lib/rules/contract/change-exemption';
import type { PriceChangeGround } from '@/lib/rules/contract/price-increase-notice';
import { groundWords } from './grounds';

/** 変更の理由となったできごと. */
export const changeCauseWords: Readonly<Record<ChangeCause, string>> = {
  'weather-or-disaster': '天災・悪天候',
  war: '戦乱',
  riot: '暴動',
  'public-order': '官公署の命令',
  'service-stopped': '運送・宿泊機関などのサービスの中止',
  'off-operating-plan': '当初の運行計画によらない運送サービス',
  'safety-measure': '旅行をされる方の安全を守るために必要な措置',
  supplier: '運送・宿泊機関などの都合',
  organiser: '当社の都合',
};

/** 代金の変更の理由. */
export const priceGroundWords: Readonly<Record<PriceChangeGround, string>> = {
  'fare-revision': '運賃・料金の大幅な増額の改定',
  'fare-cut': '運賃・料金の大幅な減額の改定',
  'cheaper-content': '旅行の内容の変更により、費用が減るため',
  'content-change': '旅行の内容の変更により、費用が増えるため',
  occupancy: 'ご利用の人数が変わったため',
};

/** The page on which a traveler reads a change, and answers it. */
export const changePageWords = {
  title: '旅行内容・代金の変更',
  kicker: (reference: string) => `予約番号 ${reference}`,
  lead: '当社から、次の変更をお知らせしています。内容をお確かめのうえ、お返事をお願いします。',
  back: '予約の内容',
  bookings: '予約の確認',
  why: '変更の理由',
  cause: 'できごと',
  explanation: 'ご説明',
  content: '変わる内容',
  what: '項目',
  before: '変更の前',
  after: '変更の後',
  prices: '旅行代金',
  traveler: 'お名前',
  replaced: '交替の前の方',
  priceGround: '代金が変わる理由',
  free: '取消料のかからないお取消し',
  noFree:
    '旅行条件書の定めでは、この変更によって取消料がかからなくなることはありません。ご不明な点は、お問い合わせください。',
  answer: 'お返事',
  answerBy: (moment: string) => `お返事の期限：${moment}まで`,
  noAnswer:
    '期限までにお返事がないときは、変更後の内容で、そのままご参加いただくものとして手配を続けます。お返事がなくても、取消料のかからない期間は短くなりません。',
  agree: '変更に同意して参加する',
  agreeLead: '次の画面で、もう一度お確かめいただいてから、お返事が届きます。',
  confirmTitle: '変更に同意して、ご参加になりますか',
  confirmLead:
    '下のボタンを押すと、お返事が当社に届きます。同意していただいた後でも、取消料のかからない期間のうちは、取消料なしで取り消すことができます。',
  confirm: '同意して参加する',
  notNow: '同意しないで戻る',
  cancel: 'お取消しの手続きへ進む',
  cancelLead: '参加を取りやめるときは、取消しの画面で金額をお確かめください。',
  states: {
    told: 'お返事をお待ちしています。',
    agreed: '変更に同意していただきました。ありがとうございます。',
    'time-passed': 'お返事の期限が過ぎました。変更後の内容で、ご旅行の手配を続けています。',
    replaced: 'この後に、新しい変更をお知らせしています。新しいお知らせをご覧ください。',
    ended: 'このご予約は、変更へのお返事が要らなくなりました。',
  },
  refusals: {
    'not-found': 'この変更は見つかりません。',
    'time-passed': 'お返事の期限が過ぎています。変更後の内容で、ご旅行の手配を続けています。',
    replaced: 'この後に、新しい変更をお知らせしています。新しいお知らせをご覧ください。',
    over: 'このご予約は、もう終わっているか、ご旅行が始まっています。',
  },
  todo: '変更のお知らせをお読みのうえ、お返事をお願いします。',
  section: '変更のお知らせ',
  open: (moment: string) => `変更のお知らせを読んで、${moment}までに返事をする`,
  read: (moment: string) => `${moment}の変更のお知らせ`,
} as const;

/** 「旅行代金が増額されたとき」に当たるため、…まで、取消料なしで取り消すことができます（旅行条件書 第15条）。 */
export function freedInWords(ground: CancellationGround, until: string, article: string): string {
  const { meaning } = groundWords[ground];
  return `「${meaning}」に当たるため、${until}まで、取消料なしで取り消すことができます（旅行条件書 ${article}）。`;
}
