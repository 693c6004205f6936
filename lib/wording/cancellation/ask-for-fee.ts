import { promises } from '@/lib/rules/promises';

/** 取消料のお調べ: where the terms leave a fee open, the traveler asks for it from the page itself. */
export const askForFeeWords = {
  title: '取消料をお調べしてお知らせします',
  lead: `この時期の取消料は、旅行条件書が金額を定めていないため、当社がお調べします。下のボタンでお申し付けください。ご登録のメールアドレスに、${promises.enquiryAnswerDays}営業日以内を目標に金額をお知らせします。お急ぎのときは、お電話ください。`,
  declares: '金額にかかわらず取り消します（この送信を、お取消しのお申し出とします）',
  declaresHint:
    '取消料は、お申し出をお受けした日時で決まります。受付時間の外のお申し出は、旅行条件書のとおり、次に受付が始まる時に受け付けたものとして計算します。選ばないときは、金額をうかがってから決められますが、そのあいだに取消料が上がることがあります。',
  notice: 'お預かりした内容は、お問い合わせとして次のように扱います。',
  submit: 'お調べを申し付ける',
  nobody: 'どなたについてお調べするかを選んでください。',
  text: (facts: { reference: string; names: readonly string[]; declares: boolean }) =>
    [
      '取消料のお調べをお願いします。',
      `予約番号：${facts.reference}`,
      `取り消す方：${facts.names.join('、')}`,
      facts.declares
        ? 'この送信を、お取消しのお申し出とします。お申し出の日時は、この送信の日時です。'
        : 'お取消しのお申し出ではありません。金額をうかがってから決めます。',
    ].join('\n'),
} as const;
