import type { TakenDownChannel } from '@/lib/rules/application/taken-down';
import { staffObjectionWords } from '../access/staff-objections';
import { seatsRefusedWords } from '../booking/start-page';

export const takenDownChannelWords: Readonly<Record<TakenDownChannel, string>> = {
  phone: '電話',
  counter: '窓口',
  post: '郵便',
  fax: 'FAX',
};

/** 電話・窓口のお申し込みの書き取り. */
export const takenDownWords = {
  title: '電話・窓口のお申し込みを書き取る',
  link: 'お申し込みを書き取る',
  linkHint: '電話や窓口でうかがったお申し込みを、お客様と同じ画面に入力します。',
  lead: (tour: string, day: string) => `${tour}　${day} 出発`,
  form: '新しいお申し込み',
  formNote:
    '次の画面から、お客様に代わって入力します。同意の文は読み上げて、お返事をそのまま選んでください。',
  channel: 'お申し込みの方法',
  channelMissing: 'お申し込みの方法を選んでください。',
  size: '人数',
  sizeUnit: '名',
  submit: '席を確保して入力を始める',
  formUsed: 'この画面は古くなりました。もう一度お選びください。',
  open: 'お客様のお返事を待つお申し込み',
  openNote: 'まだご契約ではありません。期限を過ぎると、なかったものとして席が戻ります。',
  nobody: '書き取り中のお申し込みはありません。',
  by: (channel: string, staff: string) => `${channel}　受付：${staff}`,
  startedAt: (moment: string) => `入力の開始：${moment}`,
  unfinished: '入力中',
  handed: (until: string) => `お客様にお渡しずみ　期限：${until}`,
  seats: (count: number) => `${count}席`,
  again: 'リンクをもう一度送る',
  againHint: '前のリンクは使えなくなります。期限は変わりません。',
  putOff: '期限を延ばす',
  days: '延ばす日数',
  day: (count: number) => `${count}日`,
  end: '取りやめる',
  endHint: 'お客様が取りやめたとき。席が戻り、うかがった内容は消えます。',
  back: '出発日に戻る',
  done: {
    handed: 'お客様にお送りしました。',
    'put-off': '期限を延ばしました。',
    ended: '取りやめました。席は戻りました。',
    sent: 'お申し込みを受け付けました。承諾のお知らせは、ご連絡先のメールアドレスに届きます。',
  },
  refusals: {
    ...staffObjectionWords,
    gone: 'このお申し込みは、もう書き取り中ではありません。',
    'not-later': 'いまの期限より後で、出発より前の日を選んでください。',
    'too-late-by-phone': '出発が近いため、電話のお申し込みはお受けできません（旅行条件書）。',
    missing: 'まだうかがっていない項目があります。',
  },
} as const;

/** What stands above every step while somebody of the staff fills it in. */
export const takingDownWords = {
  bar: (channel: string) => `${channel}のお申し込みを書き取っています`,
  text: 'お客様におたずねしながら入力してください。入力が終わったら「内容の確認」からお客様にお送りします。',
  consents:
    '文をそのまま読み上げ、お客様のお返事を選んでください。お返事は、読み上げた担当者の名前とともに記録されます。',
  handOver: 'お客様に送る',
  handOverNote: (until: string) =>
    `ご連絡先のメールアドレスに、内容の確認とお支払いのリンクを送ります。お支払いの期限は${until}です。お席はそれまで確保します。`,
  handOverTo: (email: string) => `送り先：${email}`,
  payHere: 'この場でお支払いいただくときは、「お支払いへ」にお進みください。',
} as const;

/** お客様が開くリンク. */
export const continueWords = {
  title: 'お申し込みの続き',
  lead: '電話や窓口でうかがったお申し込みの内容を、この画面で開きます。内容と同意の項目をお確かめのうえ、お支払いください。',
  submit: '内容を開く',
  dead: 'このリンクは使えません。期限が過ぎたか、お申し込みが終わったか、新しいリンクが送られています。',
  help: (desk: string) => `お困りのときは、お電話ください：${desk}`,
} as const;

type OwnRefusal = keyof typeof takenDownWords.refusals;
type Refused = { readonly reason: OwnRefusal } | Parameters<typeof seatsRefusedWords>[0];

/** Why an application was not taken down or handed over: the desk's own reasons, or the seats. */
export function takenDownRefusal(answer: Refused): string {
  switch (answer.reason) {
    case 'closed':
    case 'tooMany':
    case 'full':
      return seatsRefusedWords(answer);
    default:
      return takenDownWords.refusals[answer.reason];
  }
}
