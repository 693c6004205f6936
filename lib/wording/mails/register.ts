import { yen } from '@/lib/rules/calendar/yen';
import { codeMail, disclosureSeenMail } from '../access/access-mails';
import { afterTripMail, settlementNews } from '../after-trip/mails';
import { matterNews } from '../after-trip/matters';
import { type AssistanceAsked, assistanceMail } from '../booking/assistance-mails';
import {
  acceptanceMail,
  applicationMail,
  autoTerminatedMail,
  contractMail,
  guardianRefusedMail,
  guardianRequestMail,
  lapsedMail,
  rejectedMail,
  withdrawnMail,
} from '../booking/booking-mails';
import { contactChangedMail } from '../booking/change-contact';
import { namesChangedMail } from '../booking/change-names';
import { courseChangeKeptMail } from '../booking/course-change';
import { notSentMail } from '../booking/not-sent-mail';
import { type SubstitutionTold, substitutionMail } from '../booking/substitution-mails';
import { takenDownLapsedMail, takenDownMail } from '../booking/taken-down-mails';
import { documentsTaskMail } from '../booking/travel-documents';
import {
  waitingAcceptedMail,
  waitingEndedMail,
  waitingMail,
  waitingOfferMail,
} from '../booking/waiting-mails';
import {
  applicationCalledOffMail,
  calledOffLines,
  departureCalledOffMail,
} from '../cancellation/called-off';
import { cancellationMail } from '../cancellation/cancellation-mail';
import { departureNoticeMail } from '../cancellation/departure-notice';
import { balanceReminderMail, penaltyMail } from '../cancellation/penalty';
import { tourChangeMail } from '../cancellation/tour-change-mail';
import { anchorMail } from '../consents/anchor-mail';
import { consentChangedMail, paperTaskMail } from '../consents/consent-records';
import { accessChangedMail } from '../desk/own-access';
import { invitationMail } from '../desk/staff';
import { accessResetMail } from '../desk/staff-access';
import { staffChangedMail } from '../desk/staff-change';
import { declarationTakenBackMail } from '../desk/take-back-declaration';
import { feeWaivedMail } from '../desk/waive-fee';
import { finalItineraryMail } from '../documents/final-itinerary';
import { enquiryAnsweredMail, enquiryReceivedMail } from '../enquiries/mails';
import { balanceMail } from '../money/balance-mail';
import { unpaidInWords } from '../money/non-payment';
import {
  identityAskedMail,
  identityConfirmedMail,
  identityFailedMail,
} from '../own-data/identity-mails';
import {
  paperSentMail,
  requestAnsweredMail,
  requestReceivedMail,
  requestWithdrawnMail,
} from '../own-data/request-mails';
import type { ComposedMail, MailName } from '../site/mail-names';

/** Who opens a mail. */
export type MailReader = 'traveler' | 'guardian' | 'staff';

export interface RegisteredMail {
  readonly reader: MailReader;
  /** As it is composed for somebody who does not exist: for the desk that asks what a traveler gets. */
  readonly sample: ComposedMail;
}

const url = 'https://example.jp/bookings/TB00000000';
const reference = 'TB00000000';
const when = '2027年1月8日（金）11:00';
const tourTitle = '湖のほとりを歩く2日間';
const booking = {
  contactName: '山田 花子',
  reference,
  tourTitle,
  period: '2027年1月11日（月・祝）から2027年1月12日（火）まで',
  people: 2,
  totalYen: 102_000,
  bookingUrl: url,
};
const cancelled = {
  contactName: booking.contactName,
  reference,
  tourTitle,
  departure: '2027年1月11日（月・祝）',
  leaving: ['山田 太郎 様'],
  staying: ['山田 花子 様'],
  lines: [{ key: 'fee', term: '取消料', detail: '10,200円' }],
  differences: [],
  hours: '平日 10:00〜16:00',
  receiptUrl: `${url}/cancellation`,
  paymentUrl: null,
};
const calledOff = {
  reason: 'too-few-participants',
  explanation: '最少催行人員10名様に対して、お申し込みが4名様でした。',
} as const;
const code = (purpose: Parameters<typeof codeMail>[0]['purpose']) =>
  codeMail({ purpose, code: '012345', link: `${url}/link`, reference });
const consent = (decision: 'granted' | 'withdrawn') =>
  consentChangedMail({
    reference,
    title: '旅のお知らせメール',
    of: '山田 花子',
    decision,
    when,
    hash: '0123456789abcdef',
    url,
  });
const contact = (place: 'old' | 'new') =>
  contactChangedMail({ reference, fields: ['email', 'phone'], when, place, url, by: 'traveler' });

const review = (asked: AssistanceAsked) =>
  assistanceMail(booking, { ...asked, note: 'お手伝いの内容をお聞かせください。', answerBy: when });

const substitution = (told: SubstitutionTold) =>
  toTraveler(
    substitutionMail({ ...booking, article: '第13条', page: `${url}/substitution` }, told),
  );

const toTraveler = (sample: ComposedMail): RegisteredMail => ({ reader: 'traveler', sample });
const toStaff = (sample: ComposedMail): RegisteredMail => ({ reader: 'staff', sample });

const waiting = { place: 3, lastDay: '2026年12月28日（月）', held: true };
const offer = { until: when, offerUrl: `${url}/offer` };

/** Every mail of the site. A name without its line here does not compile, nor does a mail without a name. */
export const mailRegister: Readonly<Record<MailName, RegisteredMail>> = {
  acceptance: toTraveler(acceptanceMail(booking)),
  application: toTraveler(
    applicationMail({ ...booking, answerBy: when, guardians: ['山田 一郎'], assistance: true }),
  ),
  'assistance-carer': toTraveler(review({ kind: 'carer-asked' })),
  'assistance-certificate': toTraveler(review({ kind: 'certificate', of: '山田 太郎', due: when })),
  'assistance-quote': toTraveler(
    review({
      ...{ kind: 'measures-quoted', of: '山田 太郎', measures: '車いす用リフト付きの車両' },
      ...{ amountYen: 5_500, totalYen: 120_500 },
    }),
  ),
  'assistance-question': toTraveler(review({ kind: 'question' })),
  'application-called-off': toTraveler(applicationCalledOffMail(booking, calledOff)),
  'auto-terminated': toTraveler(autoTerminatedMail(booking)),
  'balance-paid': toTraveler(
    balanceMail({
      ...booking,
      amountYen: 8_100,
      covers: { reason: 'room-difference', measuresYen: yen(0) },
      restYen: 0,
      method: 'カード（下4桁 0000）',
      usedOn: null,
    }),
  ),
  'balance-reminder': toTraveler(
    balanceReminderMail(booking, {
      ...{
        restYen: 62_000,
        laterYen: 0,
        dueDay: '2026年12月20日（日）',
        article: '第7条',
        unpaid: unpaidInWords(1),
      },
      paymentUrl: `${url}/payment`,
    }),
  ),
  cancellation: toTraveler(cancellationMail(cancelled)),
  'consent-granted': toTraveler(consent('granted')),
  'consent-withdrawn': toTraveler(consent('withdrawn')),
  'contact-changed-new': toTraveler(contact('new')),
  'contact-changed-old': toTraveler(contact('old')),
  contract: toTraveler(
    contractMail({
      ...booking,
      ...{ formedAt: when, method: 'カード（下4桁 0000）', consents: [] },
      paidYen: 40_000,
      laterYen: 0,
      rest: {
        restYen: 62_000,
        dueDay: '2026年12月20日（日）',
        article: '第7条',
        unpaid: unpaidInWords(1),
      },
    }),
  ),
  'course-change-kept': toTraveler(
    courseChangeKeptMail({ ...booking, from: 'TB11111111', cancelUrl: `${url}/cancellation` }),
  ),
  'departure-called-off': toTraveler(
    departureCalledOffMail({
      ...booking,
      lines: calledOffLines({
        ...calledOff,
        calledOffAt: when,
        lastNotice: '2026年12月28日（月）',
        article: '第17条',
        refundYen: 102_000,
        refundDue: '2027年1月15日（金）',
      }),
      refundYen: 102_000,
    }),
  ),
  'tour-change': toTraveler(
    tourChangeMail(booking, {
      ...{ cause: 'service-stopped', explanation: '鉄道が運休するため、バスでご案内します。' },
      lines: [{ key: 'transport', before: '特急列車', after: '貸切バス' }],
      priceGround: 'cheaper-content',
      prices: [{ name: '山田 花子 様', before: 51_000, after: 49_000 }],
      ...{ increaseYen: 0, reductionYen: 2_000, refundYen: 2_000 },
      freed: [{ ground: 'important-change', until: when, article: '第15条' }],
      ...{ answerBy: when, answerUrl: `${url}/changes/1`, paymentUrl: `${url}/payment` },
    }),
  ),
  'departure-notice': toTraveler(
    departureNoticeMail(booking, {
      kind: 'important-change',
      text: '宿が「湖畔の宿 みなも」から「湖畔の宿 さざなみ」に変わります。',
      formed: true,
      freed: { until: '2027年1月11日（月・祝）08:00', article: '第15条' },
      cancelUrl: `${url}/cancellation`,
    }),
  ),
  'access-code-booking': toTraveler(code('booking')),
  'access-code-contact': toTraveler(code('contact')),
  'access-code-disclosure': toTraveler(code('disclosure')),
  'access-code-sign-in': toTraveler(code('sign-in')),
  'desk-paper-documents': toStaff(paperTaskMail({ reference, when })),
  'desk-travel-documents': toStaff(documentsTaskMail({ reference, otherNationality: 1, help: 1 })),
  'disclosure-answered': toTraveler(
    requestAnsweredMail({
      reference: 'DR00000000',
      kind: 'disclosure',
      items: [{ dataClass: 'all', decision: 'granted', ground: null, reason: '' }],
      statusUrl: url,
      heldUrl: url,
    }),
  ),
  'disclosure-identity-asked': toTraveler(identityAskedMail({ reference: 'DR00000000', url })),
  'disclosure-identity-confirmed': toTraveler(
    identityConfirmedMail({ reference: 'DR00000000', target: when, url }),
  ),
  'disclosure-identity-failed': toTraveler(identityFailedMail({ reference: 'DR00000000' })),
  'disclosure-paper-sent': toTraveler(
    paperSentMail({ reference: 'DR00000000', delivery: 'paper' }),
  ),
  'disclosure-received': toTraveler(
    requestReceivedMail({ reference: 'DR00000000', kind: 'disclosure', target: when, url }),
  ),
  'disclosure-seen': toTraveler(disclosureSeenMail({ when })),
  'disclosure-withdrawn': toTraveler(requestWithdrawnMail({ reference: 'DR00000000' })),
  'declaration-taken-back': toTraveler(declarationTakenBackMail(booking, when)),
  'fee-waived': toTraveler(
    feeWaivedMail({
      ...booking,
      feeYen: 10_200,
      amountYen: 10_200,
      leftYen: 0,
      refundYen: 10_200,
      reason: 'illness',
      note: '',
    }),
  ),
  'final-itinerary': toTraveler(
    finalItineraryMail(booking, {
      version: 2,
      meeting: [
        { term: '集合の日時', detail: '2027年1月11日（月・祝）08:40' },
        { term: '集合の場所', detail: '東京駅 丸の内北口' },
      ],
      changes: [
        {
          term: '集合の日時',
          before: '2027年1月11日（月・祝）08:20',
          after: '2027年1月11日（月・祝）08:40',
        },
      ],
      documentUrl: `${url}/documents/0`,
    }),
  ),
  'enquiry-answered': toTraveler(
    enquiryAnsweredMail({
      reference: 'EQ00000000',
      name: '山田 花子',
      text: '雨の日も、日程どおりに歩きます。',
      url,
    }),
  ),
  'enquiry-received': toTraveler(
    enquiryReceivedMail({ reference: 'EQ00000000', wants: 'mail', due: '2027年1月8日（金）', url }),
  ),
  'evidence-anchor': toStaff(
    anchorMail({
      day: '2027-01-08',
      note: 'example.jp/consents\n12\n',
      key: 'example.jp/consents',
    }),
  ),
  'guardian-consent': {
    reader: 'guardian',
    sample: guardianRequestMail({
      guardianName: '山田 一郎',
      applicantName: '山田 花子',
      minorName: '山田 太郎',
      tourTitle,
      period: booking.period,
      until: when,
      link: `${url}/guardian`,
    }),
  },
  'guardian-refused': toTraveler(guardianRefusedMail(booking)),
  lapsed: toTraveler(lapsedMail(booking)),
  'names-changed': toTraveler(
    namesChangedMail({
      by: 'traveler',
      people: [{ place: 0, items: ['name', 'kana'] }],
      ...{ reference, when, url },
    }),
  ),
  'incident-charged': toTraveler(
    afterTripMail('incident-charged', booking, {
      ...settlementNews.incident,
      lines: [{ term: 'ご請求の金額', detail: '8,000円' }],
      note: '',
    }),
  ),
  'damages-decided': toTraveler(
    afterTripMail('damages-decided', booking, {
      ...settlementNews.damages,
      lines: [{ term: 'お支払いする金額', detail: '12,000円' }],
      note: '',
    }),
  ),
  guarantee: toTraveler(
    afterTripMail('guarantee', booking, {
      ...settlementNews.guarantee,
      lines: [{ term: '合計', detail: '1,240円' }],
      note: '',
    }),
  ),
  'compensation-paid': toTraveler(
    afterTripMail('compensation-paid', booking, {
      ...settlementNews.paid,
      lines: [{ term: '合計', detail: '1,240円' }],
      note: '',
    }),
  ),
  'matter-answered': toTraveler(
    afterTripMail('matter-answered', booking, {
      ...matterNews.answered,
      lines: [{ term: '何について', detail: '2日目の昼食' }],
      note: 'お調べしました。',
    }),
  ),
  'matter-received': toTraveler(
    afterTripMail('matter-received', booking, {
      ...matterNews.received,
      lines: [{ term: '何について', detail: '2日目の昼食' }],
      note: '店が変わっていました。',
    }),
  ),
  'no-show': toTraveler(cancellationMail({ ...cancelled, noShow: true })),
  'non-payment': toTraveler(
    penaltyMail(booking, {
      lines: [{ key: 'fee', term: '違約料', detail: '20,400円' }],
      ...{ receiptUrl: `${url}/cancellation`, paymentUrl: null },
    }),
  ),
  'not-sent': toTraveler(notSentMail({ tourTitle, answer: { kind: 'declined' }, tourUrl: url })),
  'part-refund': toTraveler(
    afterTripMail('part-refund', booking, {
      ...settlementNews['part-refund'],
      lines: [{ term: 'お返しする金額', detail: '6,000円' }],
      note: '大雨のため、船に乗れませんでした。',
    }),
  ),
  rejected: toTraveler(rejectedMail(booking, { reason: 'business', note: '', article: '第4条' })),
  'taken-down': toTraveler(
    takenDownMail({ name: '山田 花子', tourTitle, until: when, url: `${url}/continue` }),
  ),
  'taken-down-lapsed': toTraveler(takenDownLapsedMail({ tourTitle })),
  'staff-access-changed': toStaff(
    accessChangedMail({ name: '山田 花子', changed: 'password', url }),
  ),
  'staff-access-reset': toStaff(accessResetMail({ name: '山田 花子', by: '鈴木 一郎', link: url })),
  'staff-changed': toStaff(
    staffChangedMail({
      name: '山田 花子',
      by: '鈴木 一郎',
      change: { kind: 'role', role: 'manager' },
      url,
    }),
  ),
  'staff-invitation': toStaff(
    invitationMail({ name: '山田 花子', by: '鈴木 一郎', role: '窓口担当', link: url }),
  ),
  waiting: toTraveler(waitingMail({ ...booking, ...waiting })),
  'waiting-accepted': toTraveler(waitingAcceptedMail(booking)),
  'waiting-ended': toTraveler(waitingEndedMail(booking)),
  'waiting-offer': toTraveler(waitingOfferMail({ ...booking, ...offer })),
  'substitution-approved': substitution({
    ...{ kind: 'approved', place: 2, feeYen: 3_300, reissueYen: 6_000 },
  }),
  'substitution-asked': substitution({ kind: 'asked', place: 2 }),
  'substitution-effected': substitution({ kind: 'effected', place: 2, paidYen: 9_300 }),
  'substitution-refused': substitution({
    ...{ kind: 'refused', place: 2, reason: 'carrier-or-lodging', note: '' },
  }),
  'substitution-withdrawn': substitution({ kind: 'withdrawn', place: 2 }),
  withdrawn: toTraveler(withdrawnMail(booking)),
};
