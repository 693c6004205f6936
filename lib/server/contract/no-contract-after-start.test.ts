import { afterAll, expect, test } from 'vitest';
import { acceptApplication } from '../application/accept-application';
import { findGuardianRequest } from '../application/find-guardian-request';
import { giveGuardianConsent } from '../application/give-guardian-consent';
import { submitApplication } from '../application/submit-application';
import { db } from '../system/db';
import { askedByMail } from '../testing/asked-by-mail';
import { filledDraft, wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { answerApplication } from './answer-application';
import { concludeContract } from './conclude-contract';

afterAll(() => db().$disconnect());

// 佐藤 結衣 is nineteen until 2 June; a day trip starts on 1 June at 08:10, applied for the day before.
const eve = new Date('2026-05-31T11:00:00+09:00');
const start = new Date('2026-06-01T08:10:00+09:00');
const justBefore = new Date(start.getTime() - 1);
const dayTrip = () => castDeparture('day-trip', { departureDate: '2026-06-01', startsAt: '08:10' });

test('D2-3.1a applied on the day before: answer, seats and the guardian’s link wait until the start, and the mails say so', async () => {
  const { bookingId, mail } = await askedByMail(eve, { departure: await dayTrip() });
  const booking = await wholeBooking(bookingId);
  expect(booking.answerBy).toEqual(start);
  expect(booking.hold?.expiresAt).toEqual(start);
  expect(booking.guardianConsents[0]?.expiresAt).toEqual(start);
  const moment = '2026年6月1日（月）08:10';
  expect(mail.text).toContain(`お返事の期限：${moment}`);
  expect(booking.mails[0]?.text).toContain(`お返事の期限：${moment}`);
});

test('D2-4.1a a guardian who consents a moment before the start is heard, at the start not any more', async () => {
  const early = await askedByMail(eve, { departure: await dayTrip() });
  expect(await giveGuardianConsent({ secret: early.secret, decision: 'given' }, justBefore)).toBe(
    'given',
  );
  expect((await wholeBooking(early.bookingId)).acceptedAt).toEqual(justBefore);
  const late = await askedByMail(eve, { departure: await dayTrip() });
  await db().guardianConsent.updateMany({
    where: { bookingId: late.bookingId },
    data: { expiresAt: new Date('2026-06-02T11:00:00+09:00') },
  });
  expect(await findGuardianRequest(late.secret, start)).toBeNull();
  expect(await giveGuardianConsent({ secret: late.secret, decision: 'given' }, start)).toBe('dead');
  expect((await wholeBooking(late.bookingId)).acceptedAt).toBeNull();
});

test('an application nobody answered lapses at the start: seats and card given back, mail sent', async () => {
  const departure = await dayTrip();
  const { bookingId } = await askedByMail(eve, { departure });
  await answerApplication(bookingId, justBefore);
  expect((await wholeBooking(bookingId)).status).toBe('applied');
  await answerApplication(bookingId, start);
  const booking = await wholeBooking(bookingId);
  expect(booking).toMatchObject({ status: 'lapsed', endedAt: start, ledger: [] });
  expect(booking.payments.map((one) => one.status)).toEqual(['voided']);
  expect(booking.mails.map((one) => one.template)).toContain('lapsed');
  expect(await db().departure.findUnique({ where: { id: departure.id } })).toMatchObject({
    sold: 0,
    held: 0,
  });
});

test('nobody accepts at the start, not even where the answer was promised for later', async () => {
  const { bookingId } = await askedByMail(eve, { departure: await dayTrip() });
  const promised = new Date('2026-06-02T11:00:00+09:00');
  await db().booking.update({ where: { id: bookingId }, data: { answerBy: promised } });
  const accept = (at: Date) => db().$transaction((tx) => acceptApplication(tx, bookingId, at));
  expect(await accept(start)).toBe(false);
  expect(await accept(justBefore)).toBe(true);
});

async function accepted() {
  const departure = await dayTrip();
  const { draft } = await filledDraft(departure, eve);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, eve);
  if (answer.kind !== 'sent') throw new Error('not sent');
  return answer.bookingId;
}

test('D2-3.1a an acceptance first displayed at the start forms nothing and charges nothing; a moment earlier it does', async () => {
  const late = await accepted();
  expect(await concludeContract(late, start)).toEqual({ kind: 'other', status: 'applied' });
  await answerApplication(late, start);
  const booking = await wholeBooking(late);
  expect(booking).toMatchObject({ status: 'lapsed', formedAt: null, ledger: [] });
  expect(booking.payments.map((one) => one.status)).toEqual(['voided']);
  expect(await concludeContract(await accepted(), justBefore)).toEqual({
    kind: 'contracted',
    formedAt: justBefore,
  });
});

test('D2-3.1a delivered before the start and looked at after it: formed when it was delivered; delivered at the start: lapsed', async () => {
  const looked = new Date(start.getTime() + 60_000);
  const outcome = async (sentAt: Date) => {
    const bookingId = await accepted();
    await db().mail.updateMany({
      where: { bookingId, template: 'acceptance' },
      data: { status: 'sent', sentAt },
    });
    await answerApplication(bookingId, looked);
    const { status, formedAt } = await wholeBooking(bookingId);
    return { status, formedAt };
  };
  expect(await outcome(justBefore)).toEqual({ status: 'contracted', formedAt: justBefore });
  expect(await outcome(start)).toEqual({ status: 'lapsed', formedAt: null });
});
