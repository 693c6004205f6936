import type { DataClass } from '@/lib/rules/privacy/data-classes';
import type {
  AgentPaper,
  Claimant,
  IdentityMethod,
  RequestChannel,
} from '@/lib/rules/privacy/identity';
import type { RefusalGround } from '@/lib/rules/privacy/refusal-grounds';
import type { Decision } from '@/lib/rules/privacy/request-decision';

/** 決定, as the person reads it. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  granted: 'お求めに応じます',
  partial: '一部だけ応じます',
  'other-measure': '別の方法をとります',
  refused: '応じられません',
  'no-data': 'お預かりしていません',
};

export const dataClassWords: Readonly<Record<DataClass, string>> = {
  all: 'お求めのすべて',
  person: 'お名前・生年月日など',
  contact: 'ご連絡先',
  passport: 'パスポートの情報',
  'special-care': '特別な配慮の内容',
  booking: 'ご予約・お支払い・お取消しの記録',
  documents: '契約の書面',
  consents: '同意の記録',
  mails: 'お送りしたメール',
  enquiries: 'お問い合わせ',
  provisions: '第三者への提供の記録',
  account: 'サインインと閲覧の記録',
};

/** 応じない理由, with the article that allows it. */
export const groundWords: Readonly<Record<RefusalGround, string>> = {
  'already-clear': '利用目的が、公表しているものから明らかなため（第32条第2項第1号）',
  'harms-rights': 'ご本人や第三者の生命・身体・財産などの権利利益を害するおそれがあるため',
  'harms-business': '当社の権利や正当な利益を害するおそれがあるため',
  'hinders-office': '国の機関などの事務に支障があるため',
  'hinders-business': '業務の適正な実施に著しい支障があるため',
  'breaks-law': 'ほかの法令に違反することになるため',
  'other-statute': 'ほかの法令に、特別の手続きが定められているため',
  'method-impossible': 'お求めの方法での開示が困難なため（別の方法でお渡しします）',
  'excluded-record': '開示の対象から除かれている記録のため（政令第11条）',
  'not-a-record': '法律で作ることになっている提供の記録ではないため',
  'is-fact': '調べた結果、内容が事実と違っていないため',
  'not-needed': '利用目的から見て、直す必要がないため',
  'ground-not-met': '法律の定める理由に当てはまらないため',
  'too-costly': '多額の費用などで困難なため、代わりの方法をとります',
  'kept-by-law': '法律で保存しなければならないため（期間が過ぎたら消します）',
};

/** How somebody was known; `mailed-code` is the code to the address on file. */
export const identityMethodWords: Readonly<Record<IdentityMethod | 'mailed-code', string>> = {
  'mailed-code': '登録のメールアドレスへの確認番号',
  'call-back': '登録の電話番号へのお電話',
  letter: '登録の住所への書留郵便',
  'id-document': '本人確認書類の写し',
  'in-person': '窓口での本人確認書類',
};

export const agentPaperWords: Readonly<Record<AgentPaper, string>> = {
  'family-register': '戸籍謄本など（親権者）',
  'guardian-register': '登記事項証明書（成年後見人など）',
  mandate: '委任状（任された代理人）',
};

export const claimantWords: Readonly<Record<Claimant, string>> = {
  self: 'ご本人',
  guardian: '法定代理人（親権者・後見人）',
  mandated: '任された代理人',
};

export const requestChannelWords: Readonly<Record<RequestChannel, string>> = {
  web: 'このサイト',
  phone: '電話',
  post: '郵便',
  counter: '窓口',
};

export interface AnswerItem {
  readonly dataClass: DataClass;
  readonly decision: Decision;
  readonly ground: RefusalGround | null;
  readonly reason: string;
}

/** One decision in lines: what, what is done, on which ground, why. */
export function itemInLines({ dataClass, decision, ground, reason }: AnswerItem): string {
  const lines = [
    `■ ${dataClassWords[dataClass]}：${decisionWords[decision]}`,
    ground === null ? '' : `根拠　${groundWords[ground]}`,
    reason,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
