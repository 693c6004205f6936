import type { ComposedMail } from '../site/mail-names';
import { seatsRefusedWords } from './start-page';

/** Why an application was not sent whose payment was waited for. */
export type NotSent =
  | { readonly kind: 'declined' | 'given-back' | 'missing' | 'seats-free' | 'wait-over' }
  | ({ readonly kind: 'refused' } & Parameters<typeof seatsRefusedWords>[0]);

const WHY = {
  declined: 'カード会社の承認が得られませんでした。',
  'given-back': '時間のうちに、カード会社から承認の返事がありませんでした。',
  'seats-free':
    'お待ちいただいている間にお席が空きました。キャンセル待ちではなく、ふつうにお申し込みいただけます。',
  'wait-over': 'お選びになった、お待ちいただく期限が過ぎました。',
  missing: 'お待ちいただいている間に、ご入力の内容または旅行の条件が変わりました。',
} as const;

/** The mail to whoever waits for the card company, when nothing comes of it. */
export function notSentMail(facts: {
  readonly tourTitle: string;
  readonly answer: NotSent;
  readonly tourUrl: string;
}): ComposedMail {
  const { tourTitle, answer, tourUrl } = facts;
  const why = answer.kind === 'refused' ? seatsRefusedWords(answer) : WHY[answer.kind];
  const paragraphs = [
    'お支払いの確認をお待ちいただいていたお申し込みは、成立していません。',
    `ツアー：${tourTitle}`,
    `${why}料金はかかりません。カードのご利用枠を確保していたときは、お戻しします。`,
    `ご入力の内容は、お申し込みになったブラウザーに残っています。もう一度お申し込みになるときは、ツアーのページからお進みください。\n${tourUrl}`,
  ];
  return {
    template: 'not-sent',
    subject: 'お申し込みは成立していません',
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
