import { promises } from '@/lib/rules/promises';

/** 特別な配慮の審査, at the desk. */
export const reviewWords = {
  title: '特別な配慮の審査',
  lead: `お客様にたずねている間、お席とお返事の期限は延びます（お申し込みから${promises.assistanceDays}日まで、ご出発まで）。`,
  note: 'お客様への文',
  noteHint:
    'メールにそのまま載ります。体の状態を書き写さず、当社が知りたいこと、できることを書いてください。',
  noteMissing: 'お客様にたずねることを書いてください。',
  noteTooLong: '1,000文字までで書いてください。',
  noteWrong: '使えない文字が入っています。',
  optionalNote: '書き添えること（なくてもかまいません）',
  traveler: 'どなたの',
  due: 'いつまでに',
  carer: '介助をされる方',
  choose: '選んでください',
  travelerMissing: '旅行をされる方を選んでください。',
  dueMissing: '期限を選んでください。',
  carerMissing: '介助をされる方を選んでください。',
  look: 'お客様に届くメールを見る',
  shown: 'このメールを送ります',
  send: 'このメールを送る',
  kinds: {
    question: 'お客様にたずねる',
    certificate: '医師の診断書をお願いする',
    'carer-asked': '介助をされる方のご参加をお願いする',
    'with-carer': '介助をされる方のご同行を条件に、お受けする',
  },
  noCarer:
    'ご予約の中に、介助をされる方になれる方（ご自身に配慮のご希望がない大人の方）がいません。先に、介助をされる方のご参加をお願いしてください。',
  noDays: `ご出発が近いか、${promises.assistanceDays}日の期限のため、診断書をお待ちすることはできません。`,
  refuseHint: '配慮を手配できないときは、下の「お断りする」で理由を選びます。',
  history: 'これまでの審査',
  past: {
    question: 'お客様にたずねました',
    certificate: '診断書をお願いしました',
    'carer-asked': '介助をされる方のご参加をお願いしました',
    'with-carer': '介助をされる方のご同行を条件に、お受けしました',
  } as Readonly<Record<string, string>>,
  until: (day: string) => `期限 ${day}`,
  settled: { received: '確かめました', 'not-needed': '要らなくなりました' } as Readonly<
    Record<string, string>
  >,
  awaited: (day: string) => `診断書を待っています（期限 ${day}）。確かめるまで、お受けできません。`,
  certificateHint: '診断書は確かめるだけで、写しを残しません。',
  received: '診断書を確かめた',
  notNeeded: '診断書は要らなくなった',
} as const;
