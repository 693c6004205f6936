import type { IncidentStep, IncidentTrigger } from '@/lib/rules/privacy/incident';
import { staffObjectionWords } from '../access/staff-objections';

export const incidentTriggerWords: Readonly<Record<IncidentTrigger, string>> = {
  'special-care': '健康のことなど、要配慮個人情報が含まれる',
  'financial-harm':
    '不正に使われると財産の被害が出るおそれがある（カード番号、支払いのできるログイン情報など）',
  'wrongful-act': '不正の目的で行われたおそれがある（不正アクセス、持ち出し、画面の改ざんなど）',
  'many-people': '1,000人を超える方にかかわる',
};

export const incidentStepWords: Readonly<Record<IncidentStep, string>> = {
  preliminary: '個人情報保護委員会への速報',
  final: '個人情報保護委員会への確報',
  'persons-told': 'ご本人への通知',
  'no-report': '報告の要否の判断',
};

/** ○月○日に知った漏えいなど: an incident has no name that would tell what it was. */
export const incidentTitle = (knownOn: string) => `${knownOn}に知った漏えいなど`;

export const deskIncidentWords = {
  title: '漏えいなどの記録',
  lead: '個人データの漏えい・滅失・毀損と、そのおそれがあったときに記録し、報告とご本人への通知の期限を確かめます。',
  list: '記録の一覧',
  empty: '記録はありません',
  emptyHint:
    'お客様の情報が漏れた、失われた、またはそのおそれがあると知った日に、記録してください。',
  columns: { known: '知った日', due: '次の期限', left: '残っていること', persons: '人数' },
  nothingLeft: 'すべて済みました',
  noDay: '速やかに',
  late: '期限を過ぎています',
  notCounted: '確認中',
  people: (count: number) => `${count.toLocaleString('ja-JP')}名`,
  newLink: '漏えいなどを記録する',
  newTitle: '漏えいなどを記録する',
  newLead: 'いまわかっていることだけで記録できます。あとから書き足せます。',
  back: '漏えいなどの記録へ',
  dates: '報告と通知の期限',
  preliminary: (from: string, until: string) => `${from}から${until}まで（目安）`,
  finalDue: (day: string) => `${day}まで`,
  noHolidays:
    '祝日の一覧がこの日まで届いていないため、期限を計算できません。個人情報保護委員会の案内で確かめてください。',
  toldWhen: '状況に応じて速やかに',
  noTrigger:
    '報告が必要な4つの事態のどれにもあたらないと記録されています。そう判断した理由を書いて、終えてください。',
  countedFrom:
    '知った日を1日目として数えます。確報の期限が土日・祝日・年末年始にあたるときは、次に開いている日です。',
  done: '済んだこと',
  nobodyDid: 'まだありません。',
  doneBy: (day: string, by: string) => `${day}　記録：${by}`,
  mark: 'したことを記録する',
  step: 'したこと',
  choose: '選んでください',
  doneOn: 'した日',
  note: '控え（受付番号、方法など）',
  markSubmit: '記録する',
  counting: '関係する方の人数を調べる',
  countingHint:
    '業務デスクで開いたご予約・お問い合わせ・お求めと、作成した名簿の記録から数えます。検索の一覧に出ただけの方、データベースやファイルから直接見られた方は含みません。',
  from: 'この日から',
  until: 'この日まで',
  count: '数える',
  wrongDays: '二つの日を、古い日から順に入れてください。',
  counted: (facts: {
    readonly from: string;
    readonly until: string;
    readonly bookings: number;
    readonly lists: number;
    readonly travelers: number;
    readonly enquiries: number;
    readonly requests: number;
  }) =>
    `${facts.from}から${facts.until}までの記録：開いたご予約 ${facts.bookings}件、作成した名簿 ${facts.lists}件、その旅行者 ${facts.travelers}名。開いたお問い合わせ ${facts.enquiries}件、お求め ${facts.requests}件。`,
  draft: 'ご本人への通知の文案',
  draftHint: '写してお使いください。送るのは、この画面ではありません。',
  known: 'わかったこと',
  knownTimes: (count: number) => `これまでに${count}回書きました。前のものも記録に残っています。`,
  knownOn: '知った日',
  knownOnHint: '社内の誰かが知った日です。',
  triggers: '報告が必要な事態',
  triggersHint: 'おそれがあるものも選んでください。高度な暗号化などで守られたデータは含みません。',
  overview: '概要',
  overviewHint: 'お客様のお名前・ご連絡先は書かないでください。',
  items: '漏れた、またはそのおそれがある情報の項目',
  cause: '原因',
  secondaryDamage: '二次被害、またはそのおそれの有無と内容',
  otherFacts: 'そのほか参考になること（おわび、お客様にしていただきたいことなど）',
  persons: '関係する方の人数',
  personsHint: 'わからないうちは空けておきます。',
  unit: '名',
  foundHow: '人数の調べ方',
  record: '記録する',
  add: '書き足して保存する',
  said: { recorded: '記録しました。', added: '書き足しました。', marked: '記録しました。' },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'この記録は見つかりません。',
    'in-future': 'これから先の日は記録できません。',
    'done-already': 'すでに記録されています。',
    'must-report':
      '報告が必要な事態にあたると記録されています。あたらないときは、先に「わかったこと」を直してください。',
    'not-a-report':
      '報告が必要な事態が選ばれていません。報告するときは、先に「わかったこと」で選んでください。',
  },
  errors: {
    day: '日付を入れてください。',
    overviewMissing: '概要を書いてください。',
    lines: { tooLong: '長すぎます。短くしてください。', wrong: '使えない文字が入っています。' },
    persons: '人数は数字で入れてください。',
    step: 'したことを選んでください。',
    formUsed: 'ページを開き直してから、もう一度送ってください。',
  },
} as const;
