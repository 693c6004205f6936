import 'server-only';
import { randomUUID } from 'node:crypto';
import { addressHash } from '../access/access-codes';
import { signIn } from '../access/sign-in';
import { giveGuardianConsent } from '../application/give-guardian-consent';
import { concludeContract } from '../contract/conclude-contract';
import { recordDepartureNotice } from '../contract/record-departure-notice';
import { fileEnquiry } from '../enquiries/file-enquiry';
import { fileRequest } from '../own-data/file-request';
import { withdrawRequest } from '../own-data/withdraw-request';
import { db } from '../system/db';
import { newReference } from '../system/reference';
import { seal } from '../system/sealed';
import { makeBooking } from './booking-fixture';
import { ASKED_AT, guardedFamily } from './guarded-family';
import { castStaff } from './staff';
/** Somebody on whom every column holds something: a booking, an account, a request, codes, consents both ways. */
export async function muchHeld(): Promise<string> {
  const { email, secret, booking } = await guardedFamily();
  await giveGuardianConsent({ secret, decision: 'given' }, ASKED_AT);
  await concludeContract(booking.id, ASKED_AT);
  await signIn({ email }, ASKED_AT);
  const user = await db().user.update({
    where: { email },
    data: { name: '汐見', image: 'none' },
  });
  await db().booking.update({
    where: { id: booking.id },
    data: { userId: user.id, contactChangedAt: ASKED_AT, endedAt: ASKED_AT },
  });
  const [own, son] = booking.travelers;
  if (!own || !son) throw new Error('the cast is empty');
  await fillTraveler(own.id, son.id);
  await misspelled(own.id);
  await db().mail.updateMany({ where: { recipient: email }, data: { sentAt: ASKED_AT } });
  await recordDepartureNotice(
    { on: booking.reference, kind: 'important-change', text: '宿が変わりました' },
    ASKED_AT,
  );
  await waited(booking.id);
  await changed(booking.id);
  await cancelled(booking.id, own.id);
  await refunded(booking.id);
  await followedUp(booking.id);
  await provided(booking.id, own.id);
  await guardianBothWays(booking.id, own.id, email);
  await requestAndAccess(email);
  await enquired(email);
  return email;
}

async function changed(bookingId: string) {
  const { departureId } = await db().packageBooking.findUniqueOrThrow({ where: { bookingId } });
  const { id: staffId } = await castStaff('manager');
  const at = { toldAt: ASKED_AT, answerBy: ASKED_AT, answeredAt: ASKED_AT, updatedAt: ASKED_AT };
  await db().tourChange.create({
    data: {
      ...{ departureId, bookingId, staffId, explanation: '宿が変わりました', lines: [] },
      ...{ important: true, overbooked: false, answerDay: '2027-01-01', draftedAt: ASKED_AT },
      idempotencyKey: randomUUID(),
      bookings: { create: { ...at, bookingId, status: 'agreed', differenceYen: -1_000 } },
    },
  });
}

async function fillTraveler(id: string, companionId: string) {
  await db().traveler.update({
    where: { id },
    data: {
      passport: seal('passport', { number: 'TZ0000009', expiry: '2031-01-01', country: 'JP' }),
      assistance: seal('assistance', { kinds: ['illness'], measures: '薬を冷蔵したい' }),
      passportFamily: 'SHIOMI',
      passportGiven: 'KOHEI',
      sex: 'male',
      nationality: 'JP',
      spellingChecked: true,
      documentHelp: true,
      guardianId: companionId,
    },
  });
}

async function waited(bookingId: string) {
  const trip = await db().packageBooking.findUniqueOrThrow({ where: { bookingId } });
  const moments = { agreedAt: ASKED_AT, limitAt: ASKED_AT, offeredAt: ASKED_AT };
  await db().waitingPlace.create({
    data: {
      ...{ bookingId, departureId: trip.departureId, seats: 2, lastDate: '2026-12-28' },
      ...{ ...moments, state: 'ended', offerUntil: ASKED_AT },
    },
  });
}

async function misspelled(travelerId: string) {
  await db().formerName.create({
    data: {
      ...{ travelerId, items: ['kana', 'name-roman'], until: ASKED_AT },
      ...{ familyName: '汐見', givenName: '航平', familyKana: 'シオミ', givenKana: 'コオヘイ' },
      ...{ passportFamily: 'SHIOMI', passportGiven: 'KOUHEI' },
    },
  });
}

async function cancelled(bookingId: string, travelerId: string) {
  const { id: cancellationId } = await db().cancellation.create({
    data: {
      bookingId,
      idempotencyKey: randomUUID(),
      declaredAt: ASKED_AT,
      receivedAt: ASKED_AT,
      dayNo: 38,
      ground: 'important-change',
      feeYen: 0,
      refundYen: 62_800,
      owedYen: 0,
      differenceYen: 8_100,
      refundDueDate: '2026-06-08',
      stepKey: 'free',
      clause: 'D2-15.1.2a',
      article: '第15条',
      termsId: 'web-card-domestic',
      termsVersion: '1',
      quoteShown: {
        lines: [{ key: 'fee', term: '取消料', detail: '0円' }],
        staying: [{ id: travelerId, more: 8_100, less: 0 }],
      },
      staffReview: false,
      foundHow: '宿に電話で確かめた実額',
      createdAt: ASKED_AT,
      travelers: { create: { travelerId, tourPriceYen: 62_800, feeYen: 0 } },
    },
  });
  const { id: staffId } = await castStaff();
  const note = {
    bookingId,
    staffId,
    idempotencyKey: randomUUID(),
    text: '折り返しのご希望',
    at: ASKED_AT,
  };
  await db().bookingNote.create({ data: note });
  const before = await makeBooking();
  await db().courseChange.create({
    data: {
      ...{ bookingId, fromBookingId: before.id, agreedAt: ASKED_AT, settledAt: ASKED_AT },
      ...{ feeYen: 1_000, refundYen: 9_000, owedYen: 0, differenceYen: 0, status: 'done' },
    },
  });
  await db().substitution.create({
    data: {
      ...{ bookingId, travelerId, newTravelerId: randomUUID(), idempotencyKey: randomUUID() },
      ...{ status: 'refused', reason: 'not-paid', requestedAt: ASKED_AT, approvedAt: ASKED_AT },
      ...{ feeYen: 3_300, reissueYen: 6_000, paidAt: ASKED_AT, closedAt: ASKED_AT },
    },
  });
  await db().feeWaiver.create({
    data: {
      ...{ bookingId, cancellationId, idempotencyKey: randomUUID(), at: ASKED_AT },
      ...{
        amountYen: 2_000,
        refundYen: 2_000,
        reason: 'illness',
        note: 'お大事になさってください',
      },
    },
  });
}

async function followedUp(bookingId: string) {
  const { id: matterId } = await db().tripMatter.create({
    data: {
      ...{ bookingId, idempotencyKey: randomUUID(), kind: 'baggage', channel: 'web' },
      ...{
        happenedOn: '2026-05-01',
        item: '旅行かばん',
        text: '取っ手が折れました',
        lossYen: 12_000,
      },
      ...{ lastDate: '2026-05-14', inTime: true, article: '第18条', at: ASKED_AT },
      ...{ outcome: 'accepted', answer: '確かめました', answeredAt: ASKED_AT },
    },
  });
  await db().tripSettlement.create({
    data: {
      ...{ bookingId, matterId, idempotencyKey: randomUUID(), kind: 'damages', reason: 'damages' },
      ...{ amountYen: 12_000, refundYen: 0, shown: [{ term: '金額', detail: '12,000円' }] },
      ...{
        note: 'お詫び',
        dueDate: '2026-06-10',
        clause: 'D2-18.3',
        article: '第18条',
        at: ASKED_AT,
      },
      ...{ paidOn: '2026-05-20', paidHow: 'in-kind', inKind: '旅行券', inKindYen: 12_000 },
    },
  });
}

async function refunded(bookingId: string) {
  const payment = await db().paymentAttempt.findFirstOrThrow({ where: { bookingId } });
  await db().paymentAttempt.update({
    where: { id: payment.id },
    data: { pendingAt: ASKED_AT },
  });
  const ledgerKey = `held:${bookingId}`;
  const line = { kind: 'refund', amountYen: 62_800, label: '払戻し', at: ASKED_AT };
  await db().ledgerEntry.create({ data: { ...line, bookingId, idempotencyKey: ledgerKey } });
  const moments = { createdAt: ASKED_AT, updatedAt: ASKED_AT };
  const refund = { cause: 'refund', amountYen: 62_800, status: 'succeeded', ...moments };
  await db().refund.create({ data: { ...refund, paymentId: payment.id, ledgerKey } });
}

async function provided(bookingId: string, travelerId: string) {
  const { departureId } = await db().packageBooking.findUniqueOrThrow({ where: { bookingId } });
  const { id: staffId } = await castStaff('clerk');
  await db().passengerList.create({
    data: {
      ...{ departureId, staffId, idempotencyKey: randomUUID(), madeAt: ASKED_AT, travelers: 1 },
      ...{ recipientClass: 'lodging', recipientName: '湖畔の宿 さざなみ', recipientCountry: 'JP' },
      ...{ recipientAddress: '長野県水面市1-1', recipientRepresentative: '岸 みどり' },
      items: ['name', 'age'],
      provisions: {
        create: {
          ...{ travelerId, bookingId, items: ['name', 'age'], basis: 'third-party-travel' },
          providedAt: ASKED_AT,
        },
      },
    },
  });
}

/** Somebody consented for the subject, and the subject was asked by mail for somebody else. */
async function guardianBothWays(bookingId: string, travelerId: string, email: string) {
  const row = {
    bookingId,
    guardianName: '汐見 航平',
    relation: '父',
    status: 'given',
    requestedAt: ASKED_AT,
    decidedAt: ASKED_AT,
    noticeVersion: '1',
    textSha256: '0',
  };
  await db().guardianConsent.create({ data: { ...row, travelerId } });
  const other = await guardedFamily();
  await db().guardianConsent.create({
    data: {
      ...row,
      bookingId: other.booking.id,
      travelerId: other.booking.travelers[1]?.id ?? '',
      email,
      expiresAt: ASKED_AT,
    },
  });
}

async function enquired(email: string) {
  await fileEnquiry(
    {
      name: '汐見 航平',
      wants: 'mail',
      email,
      phone: '0312345678',
      tour: null,
      booking: 'TB00000000',
      text: '雨の日はどうなりますか。',
      formKey: randomUUID(),
    },
    ASKED_AT,
  );
  await db().enquiry.updateMany({ where: { email }, data: { tourTitle: '湖のほとり' } });
  const { id, reference } = await db().enquiry.findFirstOrThrow({ where: { email } });
  const { id: staffId } = await castStaff('manager');
  await db().enquiryPassing.create({
    data: {
      idempotencyKey: randomUUID(),
      enquiryId: id,
      reference,
      at: ASKED_AT,
      staffId,
      personName: '汐見 航平',
      personEmail: email,
      personPhone: '0312345678',
      recipientKind: 'contractor',
      recipient: 'しおかぜ案内所',
      country: 'JP',
      items: ['name', 'text'],
      basis: 'notice',
      agreedUntil: '2027-03-31',
      reason: 'ご質問の宿への確認のため',
    },
  });
}

async function requestAndAccess(email: string) {
  const input = { kind: 'correction', text: '名前', formKey: randomUUID() } as const;
  const reference = await fileRequest({ email, ...input }, ASKED_AT);
  await withdrawRequest({ reference, email }, ASKED_AT);
  await answeredRequest(email);
  const times = { createdAt: ASKED_AT, expiresAt: ASKED_AT };
  await db().accessCode.create({
    data: {
      ...times,
      purpose: 'disclosure',
      email: addressHash(email),
      codeHash: randomUUID(),
      browserHash: randomUUID(),
      attempts: 1,
      usedAt: ASKED_AT,
    },
  });
  await db().accessGrant.create({
    data: { ...times, tokenHash: randomUUID(), purpose: 'disclosure', email, revokedAt: ASKED_AT },
  });
}

/** A guardian's request that was partly refused. */
async function answeredRequest(email: string) {
  const { id } = await db().disclosureRequest.create({
    data: {
      reference: newReference('DR'),
      idempotencyKey: randomUUID(),
      kind: 'disclosure',
      email,
      text: '',
      status: 'in-review',
      arrivedAt: ASKED_AT,
      targetDate: '2026-06-11',
      claimant: 'guardian',
      wish: 'erase',
      delivery: 'paper',
      personName: '汐見 航平',
      phone: '09000000001',
      postalAddress: '東京都水面区凪町一丁目9番9号',
      agentName: '汐見 航平',
      papersNote: '戸籍謄本（写し）',
      paperSentOn: '2026-06-03',
      identityAskedOn: '2026-06-02',
      identityMethod: 'id-document',
      identityPapers: 'family-register',
      identityAt: ASKED_AT,
      items: {
        create: {
          dataClass: 'mails',
          decision: 'refused',
          ground: 'harms-rights',
          reason: 'ほかの方の情報のため',
          createdAt: ASKED_AT,
        },
      },
    },
  });
  const closed = { status: 'answered', outcome: 'refused', closedAt: ASKED_AT };
  await db().disclosureRequest.update({ where: { id }, data: closed });
}
