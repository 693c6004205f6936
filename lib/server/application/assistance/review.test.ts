import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';
import { filledDraft, typedTraveler, wholeBooking } from '../../testing/filled-draft';
import { type CastPerson, castDeparture, SATO } from '../../testing/fixtures';
import { actingStaff } from '../../testing/staff';
import { acceptByStaff, rejectByStaff } from '../answer-by-staff';
import { lapseApplication } from '../lapse-application';
import { submitApplication } from '../submit-application';
import { acceptWithCarer, previewWithCarer } from './accept-with-carer';
import { type AssistanceOrder, askAboutAssistance } from './ask-about-assistance';
import { settleCertificate } from './certificate';
import { previewQuestion } from './question-mail';

const ask = (staff: Staff, order: Omit<AssistanceOrder, 'press'> & { press?: string }, at: Date) =>
  askAboutAssistance(staff, { press: randomUUID(), ...order }, at);

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const one = new Date('2026-06-01T13:00:00+09:00');
const JUNE_10 = calendarDate('2026-06-10');

const PAIR: readonly CastPerson[] = [
  ...SATO,
  { family: '佐藤', given: '陽子', birthDate: '1979-02-03', ageBand: 'adult', ages: [47, 47] },
];

/** An application whose first traveler wishes for assistance. */
async function waiting(people: readonly CastPerson[] = SATO) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const assistance = { kinds: ['mobility' as never], measures: '車椅子を使います' };
  const travelers = people.map((person, place) => ({
    ...typedTraveler(person),
    assistance: place === 0 ? assistance : null,
  }));
  const { draft } = await filledDraft(departure, noon, people, { travelers } as never);
  const answer = await submitApplication(
    { draft, method: 'success', attempt: 'once', userId: null },
    noon,
  );
  if (answer.kind !== 'sent') throw new Error('not sent');
  const { bookingId } = answer;
  const ids = (await wholeBooking(bookingId)).travelers.map(({ id }) => id);
  return { bookingId, travelerId: ids[0] ?? '', otherId: ids[1] ?? '' };
}

const question = { kind: 'question', note: '車いすの幅を教えてください。' } as const;
const certificate = (travelerId: string, due = JUNE_10) =>
  ({ kind: 'certificate', note: '', travelerId, due }) as const;
const dueJob = async (bookingId: string) =>
  (
    await db().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key = ${`answer-due:${bookingId}`}`
  )[0]?.n;

describe('a question about assistance', () => {
  test('D2-4.6a goes out as it was shown, and application and seats wait forty-eight hours for the answer', async () => {
    const { bookingId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const later = new Date('2026-06-02T10:00:00+09:00');
    const shown = await previewQuestion(bookingId, question, later);
    const staff = { ...clerk, confirmedAt: later };
    expect(await ask(staff, { bookingId, question }, later)).toEqual({
      kind: 'asked',
    });
    const booking = await wholeBooking(bookingId);
    const mail = booking.mails.find(({ template }) => template === 'assistance-question');
    if (shown.kind !== 'mail') throw new Error('nothing to show');
    expect([mail?.subject, mail?.text]).toEqual([shown.mail.subject, shown.mail.text]);
    expect(mail?.text).toContain('車いすの幅を教えてください。');
    expect(mail?.text).toContain('2026年6月4日（木）10:00まで');
    const until = new Date('2026-06-04T10:00:00+09:00');
    expect(booking).toMatchObject({ answerBy: until, hold: { expiresAt: until } });
    expect(await dueJob(bookingId)).toBe(1);
    expect(await lapseApplication(bookingId, new Date('2026-06-03T12:00:00+09:00'))).toBe(false);
    expect(await lapseApplication(bookingId, until)).toBe(true);
    const record = await db().auditEntry.findMany({ where: { subjectId: bookingId } });
    expect(record).toMatchObject([
      { command: 'application.review-assistance', detail: { outcome: 'asked' } },
    ]);
  });

  test('is asked of nobody who wished for nothing, after the end, or eleven minutes after the password', async () => {
    const { bookingId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const stale = { ...clerk, confirmedAt: new Date(one.getTime() - 11 * 60_000) };
    const order = { bookingId, question };
    expect(await ask(stale, order, one)).toMatchObject({ reason: 'confirm-again' });
    const over = new Date('2026-06-03T12:00:00+09:00');
    const late = { ...clerk, confirmedAt: over };
    expect(await ask(late, order, over)).toMatchObject({ reason: 'answered' });
    await db().traveler.updateMany({ where: { bookingId }, data: { assistance: null } });
    expect(await ask(clerk, order, one)).toMatchObject({ reason: 'no-assistance' });
  });
});

describe('a medical certificate', () => {
  test('D2-4.6c is asked for by a day, holds the acceptance back until it was seen, and is kept nowhere', async () => {
    const { bookingId, travelerId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const order = { bookingId, question: certificate(travelerId) };
    expect(await ask(clerk, order, one)).toEqual({ kind: 'asked' });
    const booking = await wholeBooking(bookingId);
    const mail = booking.mails.find(({ template }) => template === 'assistance-certificate');
    expect(mail?.text).toContain('佐藤 健一 様');
    expect(mail?.text).toContain('期限：2026年6月10日（水）');
    expect(booking.answerBy).toEqual(new Date('2026-06-13T00:00:00+09:00'));
    expect(await ask(clerk, order, one)).toMatchObject({
      reason: 'certificate-awaited',
    });
    const eleventh = new Date('2026-06-11T09:00:00+09:00');
    expect(await acceptByStaff(clerk, bookingId, eleventh)).toEqual({
      kind: 'refused',
      reason: 'certificate-missing',
    });
    const fresh = { ...clerk, confirmedAt: eleventh };
    const settled = { bookingId, settled: 'received' } as const;
    expect(await settleCertificate(fresh, settled, eleventh)).toEqual({ kind: 'settled' });
    expect(await settleCertificate(fresh, settled, eleventh)).toMatchObject({ kind: 'refused' });
    expect(await acceptByStaff(clerk, bookingId, eleventh)).toEqual({ kind: 'accepted' });
    expect(await db().assistanceReview.findMany({ where: { bookingId } })).toMatchObject([
      { kind: 'certificate', travelerId, dueDate: '2026-06-10', settled: 'received' },
    ]);
  });

  test.each([
    ['today', '2026-06-01', 'day-not-possible'],
    ['tomorrow', '2026-06-02', undefined],
    ['the last day of fourteen that ends in time', '2026-06-14', undefined],
    ['the fourteenth day after', '2026-06-15', 'day-not-possible'],
  ])('D2-4.6c by %s', async (_, day, reason) => {
    const { bookingId, travelerId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const order = { bookingId, question: certificate(travelerId, calendarDate(day)) };
    const answer = await ask(clerk, order, one);
    expect('reason' in answer ? answer.reason : undefined).toBe(reason);
  });

  test.each(['question', 'carer-asked'] as const)(
    'one press of %s, twice at once, asks once',
    async (kind) => {
      const { bookingId } = await waiting();
      const clerk = await actingStaff('clerk', one);
      const question = { kind, note: 'お手伝いの内容をお聞かせください。' };
      const order = { bookingId, question, press: randomUUID() };
      const answers = await Promise.all([1, 2].map(() => ask(clerk, order, one)));
      expect(answers.map((answer) => 'repeated' in answer).sort()).toEqual([false, true]);
      expect(answers.every((answer) => answer.kind === 'asked')).toBe(true);
      const { mails } = await wholeBooking(bookingId);
      expect(mails.filter(({ template }) => template.startsWith('assistance-'))).toHaveLength(1);
      const record = await db().auditEntry.findMany({ where: { subjectId: bookingId } });
      expect(record).toHaveLength(1);
      const other = { ...order, question: { kind, note: '車いすの幅をお聞かせください。' } };
      expect(await ask(clerk, other, one)).toEqual({ kind: 'asked' });
    },
  );

  test('of two who ask for it at once one asks, the other is told, and one mail goes out', async () => {
    const { bookingId, travelerId } = await waiting();
    const staff = [await actingStaff('clerk', one), await actingStaff('clerk', one)];
    const order = { bookingId, question: certificate(travelerId) };
    const answers = await Promise.all(staff.map((each) => ask(each, order, one)));
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['asked', 'refused']);
    const { mails } = await wholeBooking(bookingId);
    expect(mails.filter(({ template }) => template === 'assistance-certificate')).toHaveLength(1);
  });
});

describe('D2-4.6d a carer', () => {
  test('that is a condition and not on the booking blocks the acceptance; the traveler is asked for one', async () => {
    const { bookingId, travelerId } = await waiting();
    const clerk = await actingStaff('clerk', one);
    const order = { bookingId, travelerId, carerId: travelerId };
    const missing = { kind: 'refused', reason: 'carer-missing' };
    expect(await previewWithCarer(order)).toEqual(missing);
    expect(await acceptWithCarer(clerk, order, one)).toEqual(missing);
    const asked = { bookingId, question: { kind: 'carer-asked', note: '' } } as const;
    expect(await ask(clerk, asked, one)).toEqual({ kind: 'asked' });
    const { mails, status } = await wholeBooking(bookingId);
    expect(mails.map(({ template }) => template)).toContain('assistance-carer');
    expect(status).toBe('applied');
  });

  test('who is on the booking stands in the notice of acceptance as its condition', async () => {
    const { bookingId, travelerId, otherId } = await waiting(PAIR);
    const clerk = await actingStaff('clerk', one);
    const order = { bookingId, travelerId, carerId: otherId };
    const shown = await previewWithCarer(order);
    expect(await acceptWithCarer(clerk, order, one)).toEqual({ kind: 'accepted' });
    const { mails, acceptedAt } = await wholeBooking(bookingId);
    expect(acceptedAt).toEqual(one);
    const mail = mails.find(({ template }) => template === 'acceptance');
    expect(mail?.text).toContain('佐藤 健一 様のご参加には、佐藤 陽子 様に');
    expect(shown).toMatchObject({ mail: { text: mail?.text } });
    expect(await db().assistanceReview.findMany({ where: { bookingId } })).toMatchObject([
      { kind: 'with-carer', travelerId, carerId: otherId },
    ]);
  });
});

test('D2-4.6d what cannot be arranged is refused with its reason, also while a certificate is awaited', async () => {
  const { bookingId, travelerId } = await waiting();
  const clerk = await actingStaff('clerk', one);
  await ask(clerk, { bookingId, question: certificate(travelerId) }, one);
  const order = {
    bookingId,
    reason: 'assistance-not-possible',
    note: '車両にリフトがないためです。',
  } as const;
  expect(await rejectByStaff(clerk, order, one)).toEqual({ kind: 'rejected' });
});
