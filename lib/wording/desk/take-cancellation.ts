import { momentInWords } from '../site/day';

/** お取消しの受付: a traveler declares to staff, who take it in. */
export const takeCancellationWords = {
  title: 'お取消しの受付',
  lead: 'お客様からのお申し出を、お受けした日時で受け付けます。取消料は、その日時と、このご予約の旅行条件書で決まります。お客様には、ご自身で取り消されたときと同じ控えとメールが届きます。',
  how: 'お申し出',
  howNote:
    '書面は、届いた日時を入れます。受付時間の外のお申し出は、旅行条件書のとおり、次の受付の始まりに受け付けたものとして計算します。',
  channel: 'お申し出の方法',
  on: 'お受けした日',
  at: 'お受けした時刻',
  onSite: (moment: string) =>
    `このサイトで${moment}にお申し出をいただいています。取消料は、その日時で計算します。`,
  fee: 'この内容で取り消すと',
  received: (moment: string) =>
    `受付時間外のお申し出のため、${moment}に受け付けたものとして計算しています。`,
  staffReview:
    'お申し出は旅行の開始前ですが、受付は開始後になります。旅行開始日の当日の取消料になります。内容を責任者とご確認ください。',
  afterStart: '旅行の開始より後のお申し出です。取消料は旅行代金の全額になります。',
  findOut:
    '旅行条件書が金額を定めていません。お調べした取消料を上に入れると、この内容で取り消したときの金額が出ます。',
  inPractice: 'お客様に読み上げて、金額のご了承をいただいてから確定してください。',
  back: 'ご予約へ戻る',
  done: (fee: string, refund: string) =>
    `お取消しを受け付けました。取消料は${fee}、お返しする金額は${refund}です。お客様に控えのメールをお送りしました。`,
} as const;

export const receivedInWords = (
  moment: Parameters<typeof momentInWords>[0],
  calendar: Parameters<typeof momentInWords>[1],
) => takeCancellationWords.received(momentInWords(moment, calendar));
