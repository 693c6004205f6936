import type { ComposedMail } from '../site/mail-names';

/** 書き取ったお申し込みのお渡し: the link with which the customer looks it through and pays. */
export function takenDownMail(facts: {
  readonly name: string;
  readonly tourTitle: string;
  readonly until: string;
  readonly url: string;
}): ComposedMail {
  const paragraphs = [
    `${facts.name} 様`,
    '先ほどうかがったお申し込みの内容をお預かりしています。',
    `ツアー：${facts.tourTitle}`,
    `まだご契約ではありません。次のリンクで内容と同意の項目をご確認のうえ、${facts.until}までにお支払いください。お席はそれまで確保しています。\n${facts.url}`,
    '期限までにお支払いがないときは、お申し込みはなかったものとします。取消料はかかりません。',
    'リンクを開いた方は内容をご覧になれます。ほかの方に転送しないでください。お心当たりがないときは、お手数ですがお知らせください。',
  ];
  return {
    template: 'taken-down',
    subject: 'お申し込み内容のご確認とお支払いのお願い',
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** 期限の経過: nothing was paid in time, and nothing is owed. */
export function takenDownLapsedMail({ tourTitle }: { readonly tourTitle: string }): ComposedMail {
  const paragraphs = [
    `ツアー：${tourTitle}`,
    'お預かりしていたお申し込みは、期限までにお支払いがなかったため、なかったものとしました（旅行条件書「お申し込み」）。',
    'お席の確保は終わりました。取消料などの料金はかかりません。うかがった内容は消去しました。',
    'ご旅行をご希望のときは、あらためてお申し込みください。',
  ];
  return {
    template: 'taken-down-lapsed',
    subject: 'お申し込みの期限が過ぎました',
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
