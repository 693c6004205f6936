import { promises } from '@/lib/rules/promises';
import { contactErrors } from '../booking/contact-fields';

export const enquiryWords = {
  title: 'お問い合わせ',
  lead: `ツアーのこと、お申し込みの前に確かめたいことを、どうぞお尋ねください。${promises.enquiryAnswerDays}営業日以内を目標にお返事します。`,
  sooner: (call: string) => `お急ぎのとき、旅行中のときは、お電話ください。${call}。`,
  form: 'お問い合わせの内容',
  tour: 'お問い合わせのツアー',
  noTour: 'ツアーを指定しない',
  name: 'お名前',
  wants: 'お返事の方法',
  byMail: 'メール',
  byMailHint: 'お返事をメールでお送りします。',
  byTelephone: 'お電話',
  byTelephoneHint: 'ご希望の時間帯がありましたら、内容にお書きください。',
  email: 'メールアドレス',
  emailHint: 'メールでのお返事をご希望のときは必ず。受付のお知らせもお送りします。',
  phone: '電話番号',
  phoneHint: 'お電話でのお返事をご希望のときは必ず。',
  booking: '予約番号',
  bookingHint: 'ご予約についてのお問い合わせのとき（例：TB1234ABCD）',
  text: '内容',
  textHint: '2,000文字まで。',
  submit: 'この内容で送る',
  tourLink: 'このツアーについて問い合わせる',
  bookingLink: 'このご予約について問い合わせる',
} as const;

export const enquiryErrors = {
  name: {
    missing: 'お名前を入れてください。',
    tooLong: 'お名前は60文字までで入れてください。',
    wrong: 'お名前に使えない文字があります。',
  },
  wants: 'お返事の方法を選んでください。',
  emailMissing: 'メールでお返事しますので、メールアドレスを入れてください。',
  phoneMissing: 'お電話でお返事しますので、電話番号を入れてください。',
  phoneWrong: contactErrors.phone.wrong,
  booking: '予約番号は「TB」で始まる10文字です。分からないときは、空のままで構いません。',
  text: {
    missing: 'お問い合わせの内容を書いてください。',
    tooLong: '内容は2,000文字までで書いてください。',
    wrong: '使えない文字が入っています。記号や特殊な文字を取り除いて、もう一度書いてください。',
  },
  stale: '画面が古くなっています。お手数ですが、ページを開き直して、もう一度お送りください。',
  tooMany:
    '短い間に何度もお問い合わせがありました。1時間ほどおいてから、もう一度お送りください。お急ぎのときはお電話ください。',
} as const;

/** The thread as the enquirer sees it. */
export const enquiryThreadWords = {
  title: 'お問い合わせ',
  kicker: (reference: string) => `受付番号 ${reference}`,
  sent: 'お問い合わせを受け付けました。',
  sentMail: '受付のお知らせを、メールでもお送りしました。',
  keepAddress:
    'お返事と、続きのやり取りは、このページで見られます。このページのアドレスを知っている方はだれでも開けますので、ほかの方に渡さないでください。',
  written: '書き足した内容を受け付けました。',
  states: {
    open: (due: string) => `お返事をお待ちください。${due}までを目標にお返事します。`,
    answered: () => 'お返事しました。続けてお尋ねになりたいことは、下からお書きください。',
    closed: () =>
      'このお問い合わせは終わりました。続けてお尋ねになるときは、下からお書きください。',
  },
  wants: { mail: 'お返事は、メールでお送りします。', telephone: 'お返事は、お電話でいたします。' },
  thread: 'やり取り',
  kinds: {
    question: 'お客様',
    mail: '当社からのお返事（メール）',
    telephone: '当社からのお返事（お電話）',
    closed: 'お問い合わせを終わりました',
    reopened: 'お問い合わせをもう一度開きました',
    'passed-on': 'お答えのために、関係する相手先に渡しました',
  },
  about: '件名',
  tour: 'ツアー',
  booking: '予約番号',
  again: '続けて書く',
  againText: '内容',
  submit: '送る',
  kept: `このやり取りは、最後のやり取りから${promises.enquiryKeptDays}日で消します。お返事が済んでいないものは、お返事まで残します。`,
} as const;
