import type { IncidentCategory } from '@/lib/rules/contract/incident-cost';
import { staffObjectionWords } from '../access/staff-objections';
import { yenInWords } from '../site/money';
import type { SettlementLine } from './settlements';

export const incidentCategoryWords: Readonly<Record<IncidentCategory, string>> = {
  medical: 'ご病気・おけがの手当て',
  protection: '保護のためにとった措置',
  'personal-service': '個人的な案内・買物などの費用',
  'lost-property': '忘れ物・荷物の回収',
  'separate-arrangement': '別行動のための手配',
  'return-arrangement': '出発地へ戻るための手配',
};

/** ご旅行中にかかった費用 at the desk. */
export const incidentWords = {
  title: 'ご旅行中にかかった費用のご請求',
  link: 'かかった費用を請求する',
  lead: '当社が立て替えた費用のうち、お客様のご負担になるものを請求します。お客様にメールでお知らせし、ご予約のページからお支払いいただけます。',
  back: 'ご旅行の間と後へ戻る',
  category: '何の費用か',
  choose: '選んでください',
  amount: '金額',
  unit: '円',
  paper: '費用を示す書類',
  paperHint: '例：領収書（タクシー、7月10日）。お客様にお見せできるものを書きます。',
  dueOn: 'お支払いの期日',
  note: 'とった措置と、お客様への言葉',
  noteHint: 'お客様へのメールに、そのまま載ります。',
  notOurs: '当社の責任によるものではないことを確かめました',
  submit: 'この内容で請求する',
  done: '費用を請求しました。お客様にメールでお知らせしました。',
  errors: {
    category: '何の費用かを選んでください。',
    amount: '1円以上の金額を、数字で入れてください。',
    paper: {
      missing: '費用を示す書類を書いてください。',
      tooLong: '200文字までで書いてください。',
      wrong: '使えない文字が入っています。',
    },
    day: 'お支払いの期日を入れてください。',
    note: {
      missing: 'とった措置を書いてください。',
      tooLong: '1,000文字までで書いてください。',
      wrong: '使えない文字が入っています。',
    },
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'このご予約は見つかりません。',
    'not-on-trip': '旅行が始まった後のご予約で、ご参加になった方がいるときに使えます。',
    'agency-at-fault': '当社の責任によるものは、お客様に請求できません。',
    'no-paper': '費用を示す書類を書いてください。',
    'due-passed': 'お支払いの期日が、今日より前になっています。',
    'payment-pending':
      'カード会社からのお支払いの確認を待っています。しばらくしてから、もう一度お試しください。',
  },
} as const;

export function incidentLines(facts: {
  readonly category: IncidentCategory;
  readonly amountYen: number;
  readonly paper: string;
  readonly due: string;
}): readonly SettlementLine[] {
  return [
    { term: '何の費用か', detail: incidentCategoryWords[facts.category] },
    { term: 'ご請求の金額', detail: yenInWords(facts.amountYen) },
    { term: '費用を示す書類', detail: facts.paper },
    { term: 'お支払いの期日', detail: `${facts.due}まで` },
  ];
}
