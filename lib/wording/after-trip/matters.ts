import type { MatterKind, MatterObjection } from '@/lib/rules/contract/trip-matter';
import { yenInWords } from '../site/money';
import { matterKindWords, matterOutcomeWords } from './codes';
import type { SettlementLine } from './settlements';

/** What is told, as page, mail and desk show it. */
export function matterLines(facts: {
  readonly kind: MatterKind;
  readonly happenedOn: string;
  readonly item: string;
  readonly lossYen: number | null;
  readonly lastDate: string | null;
  readonly inTime: boolean | null;
  readonly article: string;
}): readonly SettlementLine[] {
  const late = facts.inTime === false ? '（期限を過ぎたお申し出です）' : '';
  return [
    { term: 'お申し出', detail: matterKindWords[facts.kind] },
    { term: '何について', detail: facts.item },
    { term: '起きた日', detail: facts.happenedOn },
    ...(facts.lossYen === null ? [] : [{ term: '損害の額', detail: yenInWords(facts.lossYen) }]),
    ...(facts.lastDate === null
      ? []
      : [{ term: 'お申し出の期限', detail: `${facts.lastDate}まで${late}` }]),
    { term: '旅行条件書', detail: facts.article },
  ];
}

/** What people have found, under what was told. */
export function outcomeLine(outcome: keyof typeof matterOutcomeWords): SettlementLine {
  return { term: '確かめた結果', detail: matterOutcomeWords[outcome] };
}

export const matterNews = {
  received: {
    subject: 'ご旅行についてのお申し出を受け付けました',
    lead: 'ご旅行について、次のお申し出を受け付けました。内容を確かめて、お返事いたします。',
    next: [
      '手配をやり直せることがありますので、ご旅行中は、添乗員や現地の係員、サービスを受ける場所の係にも、その場でお知らせください。',
    ],
  },
  answered: {
    subject: 'ご旅行についてのお申し出にお返事いたします',
    lead: 'ご旅行についてのお申し出に、次のとおりお返事いたします。',
    next: [],
  },
} as const;

/** お申し出 on the traveler's side. */
export const reportWords = {
  title: '旅行中の相違・損害のお申し出',
  link: '旅行中の相違や損害を知らせる',
  section: '旅行中の相違・損害',
  lead: '契約書面と異なる旅行サービスにお気づきのときや、損害があったときに、当社へお知らせください。控えをメールでお送りし、内容を確かめてお返事します。',
  onTheSpot:
    'ご旅行中は、添乗員や現地の係員、サービスを受ける場所の係にも、すぐにその場でお知らせください。お急ぎのときは、お電話をください。',
  kind: 'お申し出の種類',
  hints: {
    difference: 'ご旅行が終わるまでお知らせいただけます。',
    damage: (day: string) => `最終日に起きた損害は、${day}までにお知らせください。`,
    baggage: (day: string, cap: string) =>
      `最終日に起きた損害は、${day}までにお知らせください。補償は、お一人様${cap}までです。`,
  },
  happenedOn: '起きた日',
  item: '何について',
  itemHint: '例：宿、昼食、旅行かばん',
  text: 'くわしい内容',
  textHint: '契約書面との違いや、起きたことを書いてください。',
  lossYen: '損害の額',
  lossHint: '損害のお申し出のときに、おわかりの範囲で入れてください。',
  unit: '円',
  submit: 'この内容で知らせる',
  done: 'お申し出を受け付けました。控えをメールでお送りしました。',
  earlier: 'これまでのお申し出',
  waiting: 'お返事の用意をしています',
  closed: 'いまお知らせいただけることはありません。ご旅行の開始の時刻から、お申し出いただけます。',
  back: 'ご予約のページ',
  errors: {
    kind: 'お申し出の種類を選んでください。',
    day: '起きた日を入れてください。',
    item: {
      missing: '何についてのお申し出かを書いてください。',
      tooLong: '100文字までで書いてください。',
      wrong: '使えない文字が入っています。',
    },
    text: {
      missing: 'くわしい内容を書いてください。',
      tooLong: '2,000文字までで書いてください。',
      wrong: '使えない文字が入っています。',
    },
    lossYen: '損害の額を、数字で入れてください。',
  },
} as const;

export const matterRefusalWords: Readonly<
  Record<
    MatterObjection['reason'] | 'not-found' | 'not-travelled' | 'not-in-terms' | 'too-many',
    string
  >
> = {
  'not-found': 'このご予約が見つかりません。「予約の確認」からもう一度お開きください。',
  'not-started': 'ご旅行はまだ始まっていません。開始の時刻から、お申し出いただけます。',
  over: 'ご旅行が終わったため、この画面からはお知らせいただけません。お電話かお問い合わせでお知らせください。',
  'in-the-future': '起きた日が、今日より後になっています。',
  'not-on-the-trip': '起きた日は、ご旅行の期間の中の日を入れてください。',
  'not-travelled': 'このご予約のご旅行は、ご参加になっていないか、取り消されています。',
  'not-in-terms': 'ご契約の旅行条件書に定めがありません。お問い合わせください。',
  'too-many': 'お申し出の数が多いため、この続きはお電話でお知らせください。',
};
