import type { DeclarationChannel } from '@/lib/rules/cancellation/declaration';

/** お申し出の方法, on receipts, in mails and at the desk. */
export const declarationWords: Readonly<Record<DeclarationChannel, string>> = {
  web: 'このサイト',
  telephone: 'お電話',
  counter: '窓口',
  letter: '書面（郵送、サイトからの送信など）',
  'no-show': 'ご連絡なし',
};
