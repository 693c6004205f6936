import type { Agency } from '@/lib/agency/agency';
import type { DepositPlan } from '@/lib/rules/money/payment-plan';
import { promises } from '@/lib/rules/promises';
import { agencyFacts, licenceInWords, managerNote } from '../site/agency';
import { yenInWords } from '../site/money';

/** Headings and sentences of the two documents of a booking. */
export const documentText = {
  statementTitle: '取引条件説明書面',
  contractTitle: '契約書面',
  organiser: '旅行企画・実施',
  organiserParagraphs: (agency: Agency) => [
    `${agency.legalName}　${licenceInWords(agency)}`,
    `この旅行は${agency.legalName}が企画・実施する募集型企画旅行です。お客様は${agency.legalName}と募集型企画旅行契約を結ぶことになります。`,
    managerNote,
  ],
  organiserRows: (agency: Agency) => agencyFacts(agency).map(({ term, detail }) => [term, detail]),
  tour: 'ツアーと旅行の期間',
  tourRows: {
    title: 'ツアー',
    departure: '旅行開始日',
    return: '旅行終了日',
    meeting: '集合',
    transport: '利用する運送機関',
    lodging: '宿泊機関',
    conductor: '添乗員',
    minimum: '最少催行人員',
    people: '人数',
    passport: '旅券（パスポート）',
    insurance: '保険',
  },
  people: (count: number) => `${count}名様`,
  itinerary: '旅行日程',
  itineraryHead: ['日', '内容', 'お食事', '宿泊'],
  dayNo: (day: number) => `${day}日目`,
  meals: (breakfast: string, lunch: string, dinner: string) =>
    `朝：${breakfast}／昼：${lunch}／夕：${dinner}`,
  price: '旅行代金',
  priceHead: ['内容', '人数・数量', '単価', '金額'],
  total: 'お支払いの合計（消費税を含みます）',
  due: 'お支払いは、契約が成立した日のカード払い（一括）です。',
  dueLater: (amount: string) =>
    `特別な措置に要する費用 ${amount} は、ご出発の前に、ご予約のページからお支払いください。`,
  dueWithDeposit: (plan: DepositPlan & { dueDay: string; unpaid: string }) =>
    `申込金 ${yenInWords(plan.deposit)}（旅行条件書 ${plan.depositArticle}）を、契約が成立した日にカードでお支払いいただきます。残りの ${yenInWords(plan.balance)} は、${plan.dueDay}まで（旅行条件書 ${plan.dueArticle}）にお支払いください。契約が成立した日に、全額をお支払いいただくこともできます。${plan.unpaid}`,
  dueAfterDeposit: (paid: string, rest: string, dueDay: string, article: string) =>
    `申込金 ${paid} は、契約が成立した日のカード払い（一括）です。残りの ${rest} は、${dueDay}まで（旅行条件書 ${article}）にお支払いください。`,
  included: '旅行代金に含まれるもの',
  excluded: '旅行代金に含まれないもの',
  fees: '取消料',
  feesHead: ['取消しの受付日', '期間', '取消料'],
  feesParagraph: (article: string, hours: string) =>
    `${article}によります。日数は旅行開始日の前日を1日目として、さかのぼって数えます。取消しの受付は${hours}で、時間外のお申し出は次の受付開始の時に受け付けたものとします。`,
  formation: '契約の申込みと成立',
  formationParagraphs: [
    'お申し込みの後、当社がお受けするかどうかをお返事します。契約は、当社の承諾のお知らせがお客様に届いた時に成立します。',
    `保護者の方の同意や、特別な配慮の確認が済んでいないときは、${promises.answerHours}時間以内（それより前に旅行が始まるときは、その時まで）にお返事します。それまでお席を確保し、料金はかかりません。`,
  ],
  basis: '基準日',
  basisParagraph: (conditions: string, price: string) =>
    `旅行条件は${conditions}、旅行代金は${price}を基準としています。`,
  booking: 'ご契約',
  bookingRows: {
    reference: '予約番号',
    formed: '契約が成立した日時',
    contact: '代表者',
    travelers: '旅行をされる方',
    rooms: 'お部屋',
    terms: '旅行条件書',
    method: 'お支払い方法',
  },
  room: (number: number, names: string) => `${number}室目：${names}`,
  guarantee: '当社の責任と旅程保証',
  guaranteeParagraph:
    '当社の責任、特別補償、旅程保証（変更補償金）については、下の旅行条件書のとおりです。',
  termsHeading: (no: string, title: string) => `旅行条件書 ${no}　${title}`,
} as const;
