import type { ComposedMail } from '../site/mail-names';

/** 同意の記録の控え: the signed head of the consent chain, to the officer who keeps it away from the database. */
export function anchorMail(facts: { day: string; note: string; key: string }): ComposedMail {
  return {
    template: 'evidence-anchor',
    subject: `同意の記録の控え（${facts.day}）`,
    text: [
      '同意の記録がこの時点で何件あり、最後の記録が何であったかを、署名して控えたものです。お客様の情報は含まれません。',
      'このメールをデータベースとは別の場所に残してください。記録が後から消されたり書き換えられたりしたとき、この控えと食い違うので分かります。',
      `控え\n\n${facts.note.trimEnd()}`,
      `署名を確かめる鍵\n${facts.key}`,
    ].join('\n\n'),
  };
}
