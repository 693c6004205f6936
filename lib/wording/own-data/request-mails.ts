import type { RequestKind } from '@/lib/rules/privacy/request-dates';
import type { ComposedMail } from '../site/mail-names';
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
