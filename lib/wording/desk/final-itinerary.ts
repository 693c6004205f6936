import { staffObjectionWords } from '../access/staff-objections';
import { claimWords } from './claims';

/** 確定書面を渡す, at the desk. */
export const deskItineraryWords = {
  link: '最終日程表（確定書面）',
  linkHint: '集合・運送機関・宿泊機関などを確定し、ご契約のある方の全員にお渡しします。',
  title: '最終日程表（確定書面）',
  lead: (tour: string, day: string) => `${tour}　${day}出発`,
  back: '出発日へもどる',
  state: 'お渡しの様子',
  versions: 'これまでの版',
  none: 'まだ作っていません。',
  version: '版',
  versionNo: (version: number) => `第${version}版`,
  made: '作った日時',
  by: '作った人',
  handed: 'お渡し済み',
  count: (handed: number, all: number) => `${handed}件（ご契約 ${all}件）`,
  opened: 'ご覧になった方',
  openedCount: (opened: number) => `${opened}件`,
  working:
    'お渡しは1件ずつ進んでいます。この画面を開き直すと、進みぐあいがわかります。止まったときは「止まったもの」に出ます。',
  due: 'お渡しの期限',
  dueBy: (day: string, bookings: number, article: string) =>
    `${day}まで：ご契約${bookings}件（旅行条件書 ${article}）`,
  noDue: 'ご契約の条件書には、期限の定めがありません。',
  nobody: 'ご契約のある方は、まだいません。いま作ると、後からご契約になった方にもお渡しします。',
  form: '確定した内容',
  formNote:
    'ツアーの登録からわかるものは、入れてあります。同じ出発日の方の全員に、同じ内容をお渡しします。',
  fields: {
    meetingTime: '集合の時刻',
    meetingPlace: '集合の場所',
    transport: '運送機関',
    transportHint: '乗る順に書いてください。使わない行は空けておきます。',
    service: (place: number) => `交通 ${place}：会社と便名・列車名`,
    route: (place: number) => `交通 ${place}：区間と時刻`,
    lodging: '宿泊機関',
    hotel: (night: number, day: string) => `${night}泊目（${day}）：名前`,
    hotelPhone: (night: number) => `${night}泊目：電話`,
    hotelPhoneHint: '機内や船内で泊まるときは、空けておきます。',
    vouchers: 'クーポン類',
    vouchersHint:
      '乗車券・入場券など、お客様がご自身でお出しになるもの。添乗員も案内する人も同行しない旅行では、1つは書いてください。',
    voucher: (place: number) => `クーポン ${place}：名前`,
    receipt: (place: number) => `クーポン ${place}：番号、お渡しの方法`,
    guideName: '添乗員・案内する人のお名前',
    guidePhone: '添乗員・案内する人の電話',
    emergencyPhone: '旅行中の緊急連絡先（電話）',
    note: 'ご案内',
    noteHint: '集合の目印、持ち物など。なければ空けておきます。',
  },
  hourHint: '例：08:20',
  serviceExample: '例：みなも鉄道 特急さざなみ7号',
  routeExample: '例：東京 8:44 発 → 諏訪 11:02 着',
  show: '内容を確かめる',
  preview: 'お客様がご覧になる書面',
  previewMail: 'お客様に届くメール',
  previewNote: 'まだ、だれにも渡していません。お名前などは、ご予約ごとに入ります。',
  previewTravelers: '（旅行をされる方のお名前）',
  make: (bookings: number) => `${bookings}件のご契約にお渡しする`,
  done: '最終日程表を作りました。お客様へのお渡しを始めています。',
  errors: {
    tooLong: (longest: number) => `${longest}文字までにしてください。`,
    wrong: '使えない文字が入っています。',
    hour: '時刻は 08:20 のように書いてください。',
    changed: '確かめた後に内容が変わりました。下の書面をもう一度確かめてください。',
  },
  missing: {
    meetingTime: '集合の時刻を書いてください。',
    meetingPlace: '集合の場所を書いてください。',
    transport: '運送機関を1つは書いてください。',
    lodging: '泊まるところの名前を書いてください。',
    vouchers:
      '添乗員も案内する人も同行しない旅行です。お客様がお使いになるクーポン類を書いてください。',
    guideName: '添乗員・案内する人のお名前を書いてください。',
    emergencyPhone: '緊急連絡先の電話を書いてください。書かないと、お渡しできません。',
  },
  refusals: {
    ...staffObjectionWords,
    taken: claimWords.taken,
    'not-found': 'この出発日は見つかりません。',
    'called-off': 'この出発日は、もう催行を中止しています。',
    left: '集合の時刻を過ぎたため、お渡しできません。お電話でお知らせください。',
    incomplete: '足りないところがあります。',
    unchanged: '前の版と同じ内容です。変えるところがなければ、作り直しは要りません。',
    overtaken:
      'この画面を開いた後に、ほかの人が新しい版を作りました。ページを開き直して、新しい版から直してください。',
    'form-used': 'この画面からは、もう作っています。直すときは、ページを開き直してください。',
  },
} as const;

/** What is missing at a field of this name. */
export function missingInWords(field: string): string {
  const { missing } = deskItineraryWords;
  const [first = ''] = field.split('.');
  return (
    (missing as Readonly<Record<string, string>>)[first] ?? deskItineraryWords.refusals.incomplete
  );
}
