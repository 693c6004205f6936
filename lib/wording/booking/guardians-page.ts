import { promises } from '@/lib/rules/promises';

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
  consentByMailHint: `${promises.guardianLinkDays}日間使えるリンクをお送りします。同意をいただくまで、契約は成立せず、料金もかかりません。`,
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
