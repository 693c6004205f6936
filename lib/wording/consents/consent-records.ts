import type { ComposedMail } from '../site/mail-names';

/** Sentences of the page on which consents are read, taken back and given later. */
export const consentRecordWords = {
  unreadable: '送られた内容を読み取れませんでした。何も変わっていません。もう一度お試しください。',
  title: '同意の記録',
  lead: 'お申し込みのときにおたずねした同意の一つひとつについて、だれが、いつ、どう決めたかと、そのとき画面に出ていた文面を残しています。',
  back: 'ご予約へ戻る',
  none: 'このご予約には、同意の記録がまだありません。',
  who: '対象の方',
  decision: '決定',
  decidedBy: '決めた方',
  at: '日時',
  granted: '同意した',
  refused: '同意しなかった',
  withdrawn: '取り消した',
  erased: '内容を消去しました',
  self: (name: string) => `ご本人（${name} 様）`,
  guardian: (name: string) => `保護者（${name} 様）`,
  'representative-declared': (name: string) => `代表者（${name} 様）`,
  text: 'そのときの文面を読む',
  version: '文面の版',
  hash: '文面の指紋（SHA-256）',
  eventHash: '記録の指紋',
  history: 'これまでの決定',
  optional: '任意',
  necessary: 'お申し込みに必要',
  withdraw: (name: string) => `${name} 様の同意を取り消す`,
  give: (name: string) => `${name} 様について、あらためて同意する`,
  giveLead: '上の文面をお読みになり、同意する場合は押してください。',
  necessaryNote:
    'この同意は、旅行の手配に欠かせません。取り消すとご旅行を続けられないため、ご予約の取消しとして承ります。先に金額をご確認ください。',
  necessaryLink: '取消しの手続きで金額を確かめる',
  done: {
    withdrawn: '同意を取り消しました。確認のメールをお送りしました。',
    granted: '同意を記録しました。確認のメールをお送りしました。',
    unchanged: 'すでにそのとおりになっています。新しい記録は加えていません。',
    refused: 'この同意は、この画面では変えられません。お電話をください。',
  },
} as const;

/** Until when taking back the consent for duty-free shops prevents every provision. */
export function dutyFreeStopWords(lastDay: string, over: boolean): string {
  return over
    ? `お店への提供を、すべて止められる期限（${lastDay}の24時）は過ぎました。いま取り消すと、まだ提供していない分を止めます。`
    : `取消しの期限：${lastDay}の24時までに取り消せば、お店には何も提供しません。`;
}

/** What taking an optional consent back does, before it is done. */
const EFFECTS: Readonly<Record<string, string>> = {
  'duty-free':
    '取り消すと、免税店へは提供しません。すでに提供していたときは取り戻せませんので、提供した日とお店をこのページでお知らせします。',
  'news-mail':
    '取り消すと、すぐにお知らせメールを止めます。ご予約についてのメールは、これまでどおりお送りします。',
  'edelivery-statement':
    '取り消すと、これから後の書面は、紙でお送りします。すでにお渡しした書面は、このサイトでも見られます。',
  'edelivery-contract':
    '取り消すと、これから後の書面は、紙でお送りします。すでにお渡しした書面は、このサイトでも見られます。',
};

/** Null for a consent the trip cannot do without. */
export function withdrawalEffect(itemKey: string): string | null {
  return EFFECTS[itemKey] ?? null;
}

/** To the contact after a consent was taken back or given; without a word of what travelers are like. */
export function consentChangedMail(facts: {
  reference: string;
  title: string;
  of: string;
  decision: 'granted' | 'withdrawn';
  when: string;
  hash: string;
  url: string;
}): ComposedMail {
  const done = facts.decision === 'withdrawn' ? '取り消しました' : '記録しました';
  return {
    template: `consent-${facts.decision}`,
    subject: `同意を${done}（予約番号 ${facts.reference}）`,
    text: `ご予約 ${facts.reference} について、次の同意を${done}。

${facts.title}
対象の方　${facts.of} 様
日時　${facts.when}
記録の指紋　${facts.hash}

記録は次のページでいつでも確かめられます。
${facts.url}`,
  };
}

/** To the agency when a traveler wants paper from now on (旅行業法施行令 第1条2項). */
export function paperTaskMail(facts: { reference: string; when: string }): ComposedMail {
  return {
    template: 'desk-paper-documents',
    subject: `紙の書面のお渡し（予約番号 ${facts.reference}）`,
    text: `${facts.when}、ご予約 ${facts.reference} について、書面を電子的な方法で受け取る承諾が取り消されました。これから後の書面は、紙でお渡ししてください。`,
  };
}
