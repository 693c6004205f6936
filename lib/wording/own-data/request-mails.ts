import type { RequestKind } from '@/lib/rules/privacy/request-dates';
import { promises } from '@/lib/rules/promises';
import { purposesOfUse } from '../consents/purposes';
import type { ComposedMail } from '../site/mail-names';
import { type AnswerItem, itemInLines } from './request-answer';
import { requestKindWords } from './request-kinds';

export function requestReceivedMail(facts: {
  reference: string;
  kind: RequestKind;
  target: string;
  url: string;
}): ComposedMail {
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

export function requestWithdrawnMail(facts: { reference: string }): ComposedMail {
  return {
    template: 'disclosure-withdrawn',
    subject: `お手続きを取り下げました（受付番号 ${facts.reference}）`,
    text: `受付番号 ${facts.reference} のお手続きを、お申し出により取り下げました。
また必要になったときは、いつでもお手続きいただけます。`,
  };
}

/** 紙でお渡しした. */
export function paperSentMail(facts: { reference: string; delivery: string }): ComposedMail {
  const how =
    facts.delivery === 'paper' ? '登録の住所へ書留郵便でお送りしました' : '窓口でお渡ししました';
  return {
    template: 'disclosure-paper-sent',
    subject: `紙でお渡ししました（受付番号 ${facts.reference}）`,
    text: `受付番号 ${facts.reference} のお手続きのお答えを、${how}。
お心当たりがないときは、すぐに当社へお電話ください。`,
  };
}

/** お答え: each decision with its ground and its reason, and where what was asked is to be seen. */
export function requestAnsweredMail(facts: {
  reference: string;
  kind: RequestKind;
  items: readonly AnswerItem[];
  statusUrl: string;
  heldUrl: string;
}): ComposedMail {
  const { reference, kind, items } = facts;
  const parts = [
    `個人情報についてのお手続きに、次のとおりお答えします。

受付番号　${reference}
種類　${requestKindWords[kind].label}`,
    ...items.map(itemInLines),
    givesSomething(items) ? whatIsGiven(kind, facts.heldUrl) : '',
    `お答えの内容は、次のページでもご覧になれます。
${facts.statusUrl}

ご納得いただけないときは、当社の窓口へお申し出ください。国の個人情報保護委員会の相談窓口もご利用になれます。`,
  ];
  return {
    template: 'disclosure-answered',
    subject: `お手続きへのお答え（受付番号 ${reference}）`,
    text: parts.filter((part) => part !== '').join('\n\n'),
  };
}

const givesSomething = (items: readonly AnswerItem[]) =>
  items.some(({ decision }) => decision === 'granted' || decision === 'partial');

function whatIsGiven(kind: RequestKind, heldUrl: string): string {
  if (kind === 'purpose-notice') {
    return ['利用目的', ...purposesOfUse.map(({ text }) => `・${text}`)].join('\n');
  }
  if (kind !== 'disclosure' && kind !== 'record-disclosure') return '';
  return `お預かりしている情報は、次のページでご覧になれ、ファイルで保存できます。登録のメールアドレスに届く確認番号をおたずねし、${promises.ownDataMinutes}分で閉じます。
${heldUrl}`;
}
