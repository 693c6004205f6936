import type {
  CHANGE_CIRCUMSTANCES,
  CHANGE_STEPS,
  GUARANTEE_CAUSES,
} from '@/lib/rules/contract/guarantee';
import { staffObjectionWords } from '../access/staff-objections';
import { yenInWords } from '../site/money';

export const changeCauseWords: Readonly<Record<(typeof GUARANTEE_CAUSES)[number], string>> = {
  supplier: '手配先の都合',
  organiser: '当社の手配の誤りなど',
  'weather-or-disaster': '悪天候・天災地変',
  war: '戦乱',
  riot: '暴動',
  'public-order': '官公署の命令',
  'service-stopped': '欠航・不通・休業など、サービスの提供の中止',
  'off-operating-plan': '当初の運行計画によらない運送サービス（遅れなど）',
  'safety-measure': '参加者の生命・身体の安全のための措置',
};

export const changeStepWords: Readonly<Record<(typeof CHANGE_STEPS)[number], string>> = {
  given: '契約書面（最終日程表）と、実際のサービスの間',
  final: '契約書面と、最終日程表の間',
  contract: 'ホームページと、契約書面の間',
};

export const circumstanceWords: Readonly<Record<(typeof CHANGE_CIRCUMSTANCES)[number], string>> = {
  none: '当てはまるものはない',
  'part-terminated': '契約が解除された部分の変更',
  'order-only': '順序が変わっただけ',
  renamed: '会社・施設の名前が変わっただけ',
  'better-carrier': '会社の変更とともに、等級・設備が上がった',
  liability: '当社の責任が明らか（損害賠償）',
};

/** 旅程保証 at the desk. */
export const guaranteeWords = {
  title: '旅程保証',
  link: '旅程保証を判断する',
  lead: '契約書面（最終日程表をお渡ししたときは最終日程表）と異なる重要な変更を、表の行ごとに入れます。率、上限、最低額、期日は、このご予約の旅行条件書によります。お支払いしないときも、理由をお客様にお知らせします。',
  back: 'ご旅行の間と後へ戻る',
  change: (place: number) => `変更${place}`,
  more: '2件目からは、あるときだけ入れます。',
  row: '変更の内容（表の行）',
  choose: '選んでください',
  unit: 'どの乗車・どの泊・どの事柄か',
  unitHint: '例：はじめの宿、嵯峨野の昼食、帰りの船。同じものは同じ言葉で入れます。',
  step: 'どの間の変更か',
  notifiedOn: 'お客様にお知らせした日',
  cause: '変更の原因',
  circumstance: '次に当てはまるか',
  inTitle: 'ツアーの名称に入っていた事項',
  sleeper: '寝台など、宿泊の設備のある交通機関',
  overbooked: 'サービスは行われたが、座席や部屋などが足りなかった',
  note: 'お客様への言葉',
  noteHint: 'なくてもかまいません。メールにそのまま載ります。',
  calculate: '金額を出す',
  figures: '変更補償金',
  confirm: (yen: number) =>
    yen === 0 ? 'お支払いしないと決めて知らせる' : `合計 ${yenInWords(yen)}と決めて知らせる`,
  done: '旅程保証の判断を記録しました。お客様にメールでお知らせしました。',
  errors: {
    missing: '変更を1件以上入れてください。',
    row: '表の行を選んでください。',
    unit: {
      missing: 'どの乗車・どの泊・どの事柄かを入れてください。',
      tooLong: '60文字までで入れてください。',
      wrong: '使えない文字が入っています。',
    },
    day: 'お知らせした日を入れてください。',
    cause: '変更の原因を選んでください。',
    note: { tooLong: '500文字までで入れてください。', wrong: '使えない文字が入っています。' },
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'このご予約は見つかりません。',
    'not-on-trip': '旅行が始まった後のご予約で、ご参加になった方がいるときに使えます。',
    'not-over':
      'ご旅行がまだ終わっていません。旅程保証は、すべての変更をまとめて一度だけ判断するため、ご旅行が終わってから行います。',
    'not-in-terms': 'ご契約の旅行条件書に、旅程保証またはこの行の定めがありません。',
    'settled-already': 'このご予約の旅程保証は、すでに判断されています。',
    'in-the-future': 'お知らせした日が、今日より後になっています。',
    'changed-meanwhile': '金額を出した後に内容が変わりました。金額をもう一度お確かめください。',
  },
} as const;
