import { afterAll, describe, expect, test } from 'vitest';
import { workFor } from '../desk/work-for';
import { claim } from '../staff/claims';
import { db } from '../system/db';
import { filledDraft, typedTraveler, wholeBooking } from '../testing/filled-draft';
import { castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { acceptByStaff, rejectByStaff } from './answer-by-staff';
import { previewRejection } from './rejection-mail';
import { submitApplication } from './submit-application';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const one = new Date('2026-06-01T13:00:00+09:00');

/** An application with a wish for assistance: it waits for the agency. */
async function waiting() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const assistance = { kinds: ['mobility' as never], measures: '車椅子を使います' };
  const travelers = SATO.map((person) => ({ ...typedTraveler(person), assistance }));
  const { draft } = await filledDraft(departure, noon, SATO, { travelers } as never);
  const order = { method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication({ ...order, draft }, noon);
  if (answer.kind !== 'sent') throw new Error('not sent');
  return { bookingId: answer.bookingId, departure };
}

const reject = { reason: 'assistance-not-possible', note: '車両にリフトがないためです。' } as const;

describe('an application that waits for the agency', () => {
  test('stands on the work list until it is answered, with its deadline of 48 hours', async () => {
    const { bookingId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const mine = async (at: Date) =>
      (await workFor(clerk, at)).find((item) => item.subjectId === bookingId);
    expect(await mine(one)).toMatchObject({
      kind: 'assistance',
      people: 1,
      due: new Date('2026-06-03T12:00:00+09:00'),
      claimedBy: null,
    });
    await claim(db(), { subjectKind: 'application', subjectId: bookingId }, clerk.staffId, one);
    expect(await mine(one)).toMatchObject({ claimedByMe: true, claimedBy: '渚 ひかる' });
    await acceptByStaff(clerk, bookingId, one);
    expect(await mine(one)).toBeUndefined();
  });

  test('D2-3.1a is accepted by a clerk: the notice goes out, and the record says who', async () => {
    const { bookingId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    expect(await acceptByStaff(clerk, bookingId, one)).toEqual({ kind: 'accepted' });
    const booking = await wholeBooking(bookingId);
    expect(booking).toMatchObject({ status: 'applied', acceptedAt: one, formedAt: null });
    expect(booking.mails.map((mail) => mail.template)).toContain('acceptance');
    const record = await db().auditEntry.findMany({ where: { subjectId: bookingId } });
    expect(record).toMatchObject([
      { staffId: clerk.staffId, command: 'application.accept', detail: { outcome: 'accepted' } },
    ]);
  });

  test('D2-4.9 is declined on a ground of its terms: seats and card go back, the mail names ground and article', async () => {
    const { bookingId, departure } = await waiting();
    const clerk = await actingStaff('clerk', one);
    expect(await rejectByStaff(clerk, { bookingId, ...reject }, one)).toEqual({ kind: 'rejected' });
    const booking = await wholeBooking(bookingId);
    expect(booking.status).toBe('rejected');
    expect(booking.payments.map((payment) => payment.status)).toEqual(['voided']);
    expect(booking.ledger).toEqual([]);
    const mail = booking.mails.find(({ template }) => template === 'rejected');
    expect(mail?.text).toContain(
      'ご希望の配慮を手配できず、安全にご旅行いただけないため（旅行条件書',
    );
    expect(mail?.text).toContain('車両にリフトがないためです。');
    const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
    expect({ sold, held }).toEqual({ sold: 0, held: 0 });
  });

  test('D2-4.9 shows the refusal before it goes out: it is the mail that is sent', async () => {
    const { bookingId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const shown = await previewRejection({ bookingId, ...reject });
    if (shown.kind !== 'mail') throw new Error('not shown');
    expect((await wholeBooking(bookingId)).status).toBe('applied');
    await rejectByStaff(clerk, { bookingId, ...reject }, one);
    const mails = (await wholeBooking(bookingId)).mails;
    const sent = mails.find(({ template }) => template === 'rejected');
    expect(shown.mail).toMatchObject({ subject: sent?.subject, text: sent?.text });
    const again = await previewRejection({ bookingId, ...reject });
    expect(again).toEqual({ kind: 'refused', reason: 'answered' });
  });

  test('of two who accept and decline at once one wins, the other is told, and one mail goes out', async () => {
    const { bookingId } = await waiting();
    const [first, second] = [await actingStaff('clerk', one), await actingStaff('clerk', one)];
    const answers = await Promise.all([
      acceptByStaff(first, bookingId, one),
      rejectByStaff(second, { bookingId, ...reject }, one),
    ]);
    const kinds = answers.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'refused')).toHaveLength(1);
    expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({ reason: 'answered' });
    const { mails } = await wholeBooking(bookingId);
    const told = mails.filter(({ template }) => ['acceptance', 'rejected'].includes(template));
    expect(told).toHaveLength(1);
  });

  test('is not answered over the head of whoever has claimed it', async () => {
    const { bookingId } = await waiting();
    const [first, second] = [await actingStaff('clerk', one), await actingStaff('clerk', one)];
    await claim(db(), { subjectKind: 'application', subjectId: bookingId }, first.staffId, one);
    expect(await acceptByStaff(second, bookingId, one)).toMatchObject({
      kind: 'refused',
      reason: 'taken',
      by: '渚 ひかる',
    });
    expect(await acceptByStaff(first, bookingId, one)).toEqual({ kind: 'accepted' });
  });

  test.each([
    ['an auditor', 'auditor', 'not-allowed'],
    ['a privacy officer', 'privacy-officer', 'not-allowed'],
  ] as const)('is answered by nobody who is %s', async (_, role, reason) => {
    const { bookingId } = await waiting();
    const staff = await actingStaff(role, one);
    expect(await acceptByStaff(staff, bookingId, one)).toEqual({ kind: 'refused', reason });
    expect(await rejectByStaff(staff, { bookingId, ...reject }, one)).toEqual({
      kind: 'refused',
      reason,
    });
  });

  test('is not declined on a ground its terms do not name', async () => {
    const { bookingId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const order = { bookingId, reason: 'bad weather' as never, note: '' };
    expect(await rejectByStaff(clerk, order, one)).toEqual({
      kind: 'refused',
      reason: 'not-offered',
    });
  });

  test('is too late to accept once its 48 hours are over', async () => {
    const { bookingId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const over = new Date('2026-06-03T12:00:00+09:00');
    expect(await acceptByStaff(clerk, bookingId, over)).toEqual({
      kind: 'refused',
      reason: 'answered',
    });
    const last = new Date(over.getTime() - 1);
    expect(await acceptByStaff(clerk, bookingId, last)).toEqual({ kind: 'accepted' });
  });
});
