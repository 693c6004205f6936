import type { EnquiryRefusal } from '@/lib/rules/enquiries/enquiry-refusal';
import { promises } from '@/lib/rules/promises';
import { staffObjectionWords } from '../access/staff-objections';
import { claimWords } from './claims';

export const deskEnquiryWords = {
  title: 'お問い合わせ',
  lead: `お返事を待っているものを、期限の近い順に並べています。期限は、届いた翌日から${promises.enquiryAnswerDays}営業日目です。`,
  empty: 'お問い合わせはありません。',
  emptyOpen: 'お返事を待っているお問い合わせはありません。',
  filter: '状態でしぼる',
  all: (count: number) => `すべて（${count}）`,
  states: { open: 'お返事待ち', answered: 'お返事済み', closed: '終わり' },
  due: '期限',
  late: '期限を過ぎています',
  state: '状態',
  subject: '件名',
  wants: 'お返事の方法',
  taken: '担当',
  ways: { mail: 'メール', telephone: 'お電話' },
  noTour: 'ツアーの指定なし',
  back: 'お問い合わせの一覧へ',
  one: (reference: string) => `お問い合わせ ${reference}`,
  who: 'ご連絡先',
  name: 'お名前',
  email: 'メールアドレス',
  phone: '電話番号',
  none: 'なし',
  arrived: '届いた日時',
  tour: 'ツアー',
  booking: '予約番号',
  bookings: {
    unknown: 'この番号のご予約は見つかりません。',
    'same-address':
      'ご予約の連絡先と同じメールアドレスです。アドレスはご本人が書いたもので、確かめられてはいません。ご予約の内容は、登録の連絡先にだけお伝えください。',
    'other-address':
      'ご予約の連絡先とは違うメールアドレスです。ご予約の内容をお伝えしないでください。',
  },
  purposes:
    'お聞きした情報は、このお問い合わせへのお返事と、関係する相手先への確認のためだけに使えます。',
  thread: 'やり取り',
  kinds: {
    question: 'お客様',
    mail: 'メールでのお返事',
    telephone: 'お電話でのお返事',
    closed: '終わりにしました',
    reopened: 'もう一度開きました',
    'passed-on': 'ほかの相手先に渡しました',
  },
  by: (kind: string, name: string | null) => (name === null ? kind : `${kind}　${name}`),
  answer: 'お返事',
  byMail: 'メールでお返事する',
  byMailHint: 'お客様のお問い合わせのページにも載ります。2,000文字まで。',
  text: 'お返事の内容',
  look: 'お客様に届くメールを見る',
  preview: 'お客様に届くメール',
  shownNow: 'お客様に届くメールを下にお見せしています。',
  to: (address: string) => `宛先　${address}`,
  send: 'この内容で送る',
  sendHint: '直したいときは、上の内容を書き直してください。送る前に、もう一度お見せします。',
  byTelephone: 'お電話でのお返事を記録する',
  byTelephoneHint: 'お電話でお伝えした内容。お客様のお問い合わせのページにも載ります。',
  record: 'お返事済みにする',
  noAddress: 'メールアドレスがないため、お電話でお返事してください。',
  end: '終わりにする',
  endHint: 'お返事のいらないもの、やり取りの済んだもの。お客様が続けて書くと、また開きます。',
  reopen: 'もう一度開く',
  done: {
    mail: 'メールでお返事しました。',
    telephone: 'お電話でのお返事を記録しました。',
    closed: '終わりにしました。',
    reopened: 'もう一度開きました。',
    'passed-on': '渡した記録を残しました。下の「やり取り」の内容だけを、相手先に渡してください。',
  },
  passOn: 'ほかの相手先に渡す',
  passOnHint: 'お答えに必要なときだけ。相手、項目、理由の記録を残してから渡します。',
  kept: (day: string) => `このまま新しいやり取りがなければ、${day}まで預かり、その翌日に消えます。`,
  keptOpen: `お返事が済むまで預かります。お返事の後は、最後のやり取りから${promises.enquiryKeptDays}日で消えます。`,
  textErrors: {
    missing: 'お返事の内容を書いてください。',
    tooLong: '内容は2,000文字までで書いてください。',
    wrong: '使えない文字が入っています。記号や特殊な文字を取り除いてください。',
  },
} as const;

export const enquiryRefusalWords: Readonly<Record<EnquiryRefusal, string>> = {
  ...staffObjectionWords,
  'not-found': 'このお問い合わせは見つかりません。預かる期間が過ぎて、消えたのかもしれません。',
  taken: claimWords.taken,
  'moved-on':
    'この画面を開いた後に、やり取りが進みました。下の「やり取り」を読み直してから、もう一度お進みください。書いた内容は残っています。',
  'not-now':
    'いまの状態では、この操作はできません。終わったものは、先に「もう一度開く」を押してください。',
  'no-address': 'メールアドレスがないため、メールではお返事できません。',
};
