import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { instant } from '@/lib/rules/calendar/instant';
import { balanceDueInWords } from '@/lib/wording/money/balance';
import { bookingById } from '../../booking/find-own-booking';
import { cancelTravelers } from '../../cancellation/cancel-travelers';
import { followBalance } from '../../cancellation/follow-balance';
import { concludeContract } from '../../contract/conclude-contract';
import { callOffDeparture } from '../../departures/call-off-departure';
import { unpaidWork } from '../../desk/unpaid-work';
import { owedOf } from '../../money/owed';
import { payBalance } from '../../money/pay-balance';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';
import { holidaysAround } from '../../system/holidays';
import { filledDraft, typedTraveler, wholeBooking } from '../../testing/filled-draft';
import { type CastPerson, castDeparture, SATO } from '../../testing/fixtures';
import { actingStaff } from '../../testing/staff';
import { acceptByStaff } from '../answer-by-staff';
import { lapseApplication } from '../lapse-application';
import { submitApplication } from '../submit-application';
import { agreeToQuote, declineQuote } from './answer-quote';
import { type AssistanceOrder, askAboutAssistance } from './ask-about-assistance';
import { settleCertificate } from './certificate';
import { previewQuestion, type ReviewQuestion } from './question-mail';
import { findOpenQuote, takeBackQuote } from './quote';

const ask = (staff: Staff, order: Omit<AssistanceOrder, 'press'> & { press?: string }, at: Date) =>
  askAboutAssistance(staff, { press: randomUUID(), ...order }, at);

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const one = new Date('2026-06-01T13:00:00+09:00');
const two = new Date('2026-06-01T13:05:00+09:00');

const PAIR: readonly CastPerson[] = [
  ...SATO,
  { family: '佐藤', given: '陽子', birthDate: '1979-02-03', ageBand: 'adult', ages: [47, 47] },
];

/** An application whose first traveler uses a wheelchair: one in a room alone is 33,000, two are 23,000 each. */
async function waiting(
  people: readonly CastPerson[] = SATO,
  {
    termsId = 'web-card-domestic',
    share,
  }: { termsId?: string; share?: 'deposit' | 'all'; amountYen?: number } = {},
) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  await db().tour.update({ where: { code: departure.tourCode }, data: { termsId } });
  const assistance = { kinds: ['mobility' as never], measures: '車椅子を使います' };
  const travelers = people.map((person, place) => ({
    ...typedTraveler(person),
    assistance: place === 0 ? assistance : null,
  }));
  const { draft } = await filledDraft(departure, noon, people, { travelers } as never);
  const order = {
    draft,
    method: 'success',
    attempt: 'once',
    userId: null,
    ...(share && { share }),
  };
  const answer = await submitApplication(order, noon);
  if (answer.kind !== 'sent') throw new Error('not sent');
  const { bookingId } = answer;
  const travelerId = (await wholeBooking(bookingId)).travelers[0]?.id ?? '';
  return { bookingId, travelerId };
}

const quoteOf = (travelerId: string, amountYen = 5_500): ReviewQuestion => ({
  kind: 'measures-quoted',
  note: '',
  travelerId,
  amountYen,
  measures: '車いす用リフト付きの車両',
});

/** The same, with a quote of 5,500 for a lift that waits for its answer. */
async function quoted(...given: Parameters<typeof waiting>) {
  const found = await waiting(...given);
  const clerk = await actingStaff('clerk', one);
  const question = quoteOf(found.travelerId, given[1]?.amountYen);
  const order = { bookingId: found.bookingId, question };
  const shown = await previewQuestion(found.bookingId, question, one);
  expect(await ask(clerk, order, one)).toEqual({ kind: 'asked' });
  const quoteId = (await findOpenQuote(found.bookingId))?.id ?? '';
  return { ...found, clerk, shown, quoteId };
}

const measuresOf = async (bookingId: string) =>
  (await wholeBooking(bookingId)).priceLines
    .filter(({ kind }) => kind === 'special-measures')
    .map(({ amountYen, inFeeBase, label }) => [amountYen, inFeeBase, label]);

describe('D2-4.6b a quote for special measures', () => {
  test('says in the mail what for, how much and until when, and stays a quote without an answer', async () => {
    const { bookingId, clerk, shown } = await quoted();
    const { mails, totalYen, status } = await wholeBooking(bookingId);
    const mail = mails.find(({ template }) => template === 'assistance-quote');
    if (shown.kind !== 'mail') throw new Error('nothing to show');
    expect([mail?.subject, mail?.text]).toEqual([shown.mail.subject, shown.mail.text]);
    expect(mail?.text).toContain('措置の内容：車いす用リフト付きの車両');
    expect(mail?.text).toContain('費用：5,500円\nご了承いただいた後の合計：38,500円');
    expect(mail?.text).toContain('お返事の期限：2026年6月3日（水）13:00');
    expect([status, totalYen, await measuresOf(bookingId)]).toEqual(['applied', 33_000, []]);
    expect(await acceptByStaff(clerk, bookingId, two)).toMatchObject({ reason: 'quote-open' });
    const row = await db().assistanceReview.findFirstOrThrow({ where: { bookingId } });
    expect(Buffer.from(row.measures ?? []).toString()).not.toContain('車いす');
  });

  test('agreed on becomes a line of 5,500 outside the fee base and ends the review', async () => {
    const { bookingId, quoteId } = await quoted();
    expect(await agreeToQuote({ bookingId, quoteId }, two)).toBe('accepted');
    const booking = await wholeBooking(bookingId);
    expect([booking.totalYen, booking.acceptedAt]).toEqual([38_500, two]);
    expect(await measuresOf(bookingId)).toEqual([[5_500, false, '特別な措置に要する費用']]);
    expect(booking.events.map(({ kind }) => kind)).toContain('measures-agreed');
    expect(await agreeToQuote({ bookingId, quoteId }, two)).toBe('accepted');
    expect((await wholeBooking(bookingId)).totalYen).toBe(38_500);
    expect(await measuresOf(bookingId)).toHaveLength(1);
  });

  test('is not agreed on any more once the departure was called off', async () => {
    const { bookingId, quoteId } = await quoted();
    const { departureId } = await db().packageBooking.findUniqueOrThrow({ where: { bookingId } });
    const reason = { reason: 'conditions-of-the-tour', explanation: '雪が足りません。' } as const;
    const manager = await actingStaff('manager', one);
    const called = await callOffDeparture(manager, { departureId, ...reason }, one);
    expect(called.kind).toBe('called-off');
    for (const answer of [agreeToQuote, agreeToQuote, declineQuote])
      expect(await answer({ bookingId, quoteId }, two)).toBe('changed');
    expect((await wholeBooking(bookingId)).totalYen).toBe(33_000);
    expect(await measuresOf(bookingId)).toEqual([]);
  });

  test('is paid after the contract, and no fee is a percentage of it', async () => {
    const { bookingId, quoteId } = await quoted();
    await agreeToQuote({ bookingId, quoteId }, two);
    expect(await concludeContract(bookingId, two)).toMatchObject({ kind: 'contracted' });
    const contracted = await wholeBooking(bookingId);
    const money = contracted.ledger.map(({ kind, amountYen }) => [kind, amountYen]);
    expect(money).toEqual([
      ['charge', 38_500],
      ['payment', 33_000],
    ]);
    const mail = contracted.mails.find(({ template }) => template === 'contract');
    expect(mail?.text).toContain('特別な措置に要する費用：5,500円\nご出発の前に');
    const own = await bookingById(bookingId);
    const owed = own && owedOf(own, instant(two.getTime()));
    expect(owed).toMatchObject({
      balance: { amount: 5_500, reason: 'special-measures' },
      due: { kind: 'before-departure' },
    });
    const press = { bookingId, attempt: 'first', seenYen: 5_500, method: 'success' };
    expect(await payBalance(press, two)).toMatchObject({ kind: 'paid' });
    // Day 6, a Friday in opening hours: 30 % of 33,000, not of 38,500 (11,550).
    const seen = { feeYen: 9_900, refundYen: 28_600, owedYen: 0, differenceYen: 0 };
    const travelerIds = contracted.travelers.map(({ id }) => id);
    const order = { bookingId, travelerIds, ground: null, seen, idempotencyKey: bookingId };
    const friday = new Date('2026-07-03T11:00:00+09:00');
    expect(await cancelTravelers(order, friday)).toMatchObject({ kind: 'cancelled' });
  });

  test('unpaid at a cancellation is owed no more: the fee of 9,900 is kept of the 33,000', async () => {
    const { bookingId, quoteId } = await quoted();
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    const { travelers } = await wholeBooking(bookingId);
    const seen = { feeYen: 9_900, refundYen: 23_100, owedYen: 0, differenceYen: 0 };
    const travelerIds = travelers.map(({ id }) => id);
    const order = { bookingId, travelerIds, ground: null, seen, idempotencyKey: bookingId };
    const friday = new Date('2026-07-03T11:00:00+09:00');
    expect(await cancelTravelers(order, friday)).toMatchObject({ kind: 'cancelled' });
  });

  test('declined is a free withdrawal: no contract, no line, the card reserves nothing any more', async () => {
    const { bookingId, quoteId } = await quoted();
    expect(await declineQuote({ bookingId, quoteId }, two)).toBe('withdrawn');
    const booking = await wholeBooking(bookingId);
    expect([booking.status, booking.totalYen, booking.ledger]).toEqual(['withdrawn', 33_000, []]);
    expect(booking.payments.map(({ status }) => status)).toEqual(['voided']);
    expect(booking.hold?.state).toBe('released');
    expect(await agreeToQuote({ bookingId, quoteId }, two)).toBe('changed');
    expect(await db().assistanceReview.findMany({ where: { bookingId } })).toMatchObject([
      { kind: 'measures-quoted', settled: 'declined' },
    ]);
  });

  test('without an answer in time ends with the application, and can be agreed to no more', async () => {
    const { bookingId, quoteId } = await quoted();
    const over = new Date('2026-06-03T13:00:00+09:00');
    expect(await agreeToQuote({ bookingId, quoteId }, over)).toBe('changed');
    expect(await lapseApplication(bookingId, over)).toBe(true);
  });

  test('that another replaces, or that the desk took back, is agreed to no more', async () => {
    const { bookingId, travelerId, quoteId, clerk } = await quoted();
    const cheaper = { bookingId, question: quoteOf(travelerId, 3_300) };
    expect(await ask(clerk, cheaper, two)).toEqual({ kind: 'asked' });
    expect(await agreeToQuote({ bookingId, quoteId }, two)).toBe('changed');
    expect(await declineQuote({ bookingId, quoteId }, two)).toBe('changed');
    const second = await findOpenQuote(bookingId);
    expect(second).toMatchObject({ amountYen: 3_300, measures: '車いす用リフト付きの車両' });
    expect(await takeBackQuote(clerk, bookingId, two)).toEqual({ kind: 'settled' });
    expect(await takeBackQuote(clerk, bookingId, two)).toMatchObject({ kind: 'refused' });
    expect(await agreeToQuote({ bookingId, quoteId: second?.id ?? '' }, two)).toBe('changed');
    expect(await acceptByStaff(clerk, bookingId, two)).toEqual({ kind: 'accepted' });
    expect(await measuresOf(bookingId)).toEqual([]);
  });

  test('agreed on while a certificate is awaited leaves the acceptance to the desk', async () => {
    const { bookingId, travelerId, quoteId, clerk } = await quoted();
    const due = '2026-06-10' as never;
    const certificate = { kind: 'certificate', note: '', travelerId, due } as const;
    await ask(clerk, { bookingId, question: certificate }, one);
    expect(await agreeToQuote({ bookingId, quoteId }, two)).toBe('waiting');
    expect(await agreeToQuote({ bookingId, quoteId }, two)).toBe('waiting');
    expect(await wholeBooking(bookingId)).toMatchObject({ acceptedAt: null, totalYen: 38_500 });
    await settleCertificate(clerk, { bookingId, settled: 'received' }, two);
    expect(await acceptByStaff(clerk, bookingId, two)).toEqual({ kind: 'accepted' });
  });

  test('answered twice at once in both ways has one answer', async () => {
    const { bookingId, quoteId } = await quoted();
    const seen = { bookingId, quoteId };
    const answers = await Promise.all([agreeToQuote(seen, two), declineQuote(seen, two)]);
    expect(answers.filter((answer) => answer === 'changed')).toHaveLength(1);
    const { status, acceptedAt } = await wholeBooking(bookingId);
    expect((status === 'applied') === (acceptedAt !== null)).toBe(true);
  });

  // Document 003: the deposit of 33,000 is 10,000, the price is due on 17 June (day 22).
  test.each([
    ['deposit', ['申込金のお支払い：10,000円', 'お支払いの残り：23,000円']],
    ['all', ['お支払い：33,000円']],
  ] as const)('is no part of the price where %s of it is paid', async (share, said) => {
    const { bookingId, quoteId } = await quoted(SATO, { termsId: 'deposit-domestic', share });
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    const { mails } = await wholeBooking(bookingId);
    const text = mails.find(({ template }) => template === 'contract')?.text ?? '';
    for (const line of [...said, '特別な措置に要する費用：5,500円']) expect(text).toContain(line);
    expect(text.includes('お支払いの残り')).toBe(share === 'deposit');
    // Unpaid measures alone do not end the contract; an unpaid price does (D3-17.1).
    await followBalance(bookingId, new Date('2026-06-18T12:00:00+09:00'));
    const { status } = await wholeBooking(bookingId);
    expect(status === 'contracted').toBe(share === 'all');
  });

  test('is beside the price by its day, in the reminder and on the page of the payment', async () => {
    const deposit = { termsId: 'deposit-domestic', share: 'deposit' } as const;
    const { bookingId, quoteId } = await quoted(SATO, deposit);
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    await followBalance(bookingId, new Date('2026-06-14T09:00:00+09:00'));
    const { mails } = await wholeBooking(bookingId);
    const text = mails.find(({ template }) => template === 'balance-reminder')?.text;
    expect(text).toContain('お支払いの残り：23,000円\nお支払いの期日：2026年6月17日（水）');
    expect(text).toContain('このほかに、特別な措置に要する費用：5,500円\nご出発の前に');
    const own = await bookingById(bookingId);
    const owed = own && owedOf(own, instant(two.getTime()));
    if (!owed) throw new Error('nothing is owed');
    expect(owed.balance).toEqual({ amount: 28_500, reason: 'price', measuresYen: 5_500 });
    expect(balanceDueInWords(owed, holidaysAround(own.departureDate, own.departureDate))).toBe(
      '23,000円は、2026年6月17日（水）まで（旅行条件書 第7条）。特別な措置に要する費用 5,500円は、ご出発の前に',
    );
  });

  test('paid together with the rest of the price is named in the receipt beside it', async () => {
    const deposit = { termsId: 'deposit-domestic', share: 'deposit' } as const;
    const { bookingId, quoteId } = await quoted(SATO, deposit);
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    const press = { bookingId, attempt: 'first', seenYen: 28_500, method: 'success' };
    expect(await payBalance(press, two)).toMatchObject({ kind: 'paid' });
    const { mails } = await wholeBooking(bookingId);
    expect(mails.find(({ template }) => template === 'balance-paid')?.text).toContain(
      'まだお支払いいただいていない分と、特別な措置に要する費用（5,500円）',
    );
  });

  test('is paid before departure, not by the day of the price, once the price is paid', async () => {
    const all = { termsId: 'deposit-domestic', share: 'all' } as const;
    const { bookingId, quoteId } = await quoted(SATO, all);
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    const own = await bookingById(bookingId);
    expect(own && owedOf(own, instant(two.getTime()))).toMatchObject({
      balance: { amount: 5_500, reason: 'special-measures' },
      due: { kind: 'before-departure' },
    });
    // Its price is paid: it waits for nobody at the desk.
    const event = { bookingId, at: two, kind: 'unpaid-fee-open', actor: 'system', facts: {} };
    await db().bookingEvent.create({ data: event });
    expect((await unpaidWork()).filter(({ subjectId }) => subjectId === bookingId)).toEqual([]);
  });

  // A deposit of 5,000 for each; who leaves on 10 June, before day 21, gets it back. The other has the room alone: 33,000.
  test('D3-17.1 of whoever has left hides no price: the other is reminded, and ends unpaid', async () => {
    const dear = { termsId: 'deposit-domestic', share: 'deposit', amountYen: 60_000 } as const;
    const { bookingId, quoteId } = await quoted(PAIR, dear);
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    const { travelers } = await wholeBooking(bookingId);
    const seen = { feeYen: 0, refundYen: 5_000, owedYen: 0, differenceYen: 10_000 };
    const travelerIds = [travelers[0]?.id ?? ''];
    const order = { bookingId, travelerIds, ground: null, seen, idempotencyKey: bookingId };
    const early = new Date('2026-06-10T11:00:00+09:00');
    expect(await cancelTravelers(order, early)).toMatchObject({ kind: 'cancelled' });
    await followBalance(bookingId, new Date('2026-06-14T09:00:00+09:00'));
    const { mails } = await wholeBooking(bookingId);
    const text = mails.find(({ template }) => template === 'balance-reminder')?.text;
    expect(text).toContain('お支払いの残り：28,000円');
    expect(text).not.toContain('特別な措置');
    await followBalance(bookingId, new Date('2026-06-18T12:00:00+09:00'));
    expect((await wholeBooking(bookingId)).status).toBe('terminated-nonpayment');
  });

  // 23,000 of the 46,000 are of each: 30 % of it, 6,900, is kept, whoever of the two leaves.
  test.each([
    ['of the traveler in need', 0, 46_000 - 23_000],
    ['of somebody who stays', 1, 46_000 + 5_500 - 23_000],
  ])('%s that is unpaid takes nothing from what goes back', async (_, place, kept) => {
    const { bookingId, quoteId } = await quoted(PAIR);
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    const { travelers } = await wholeBooking(bookingId);
    const seen = { feeYen: 6_900, refundYen: 16_100, owedYen: 0, differenceYen: 10_000 };
    const travelerIds = [travelers[place]?.id ?? ''];
    const order = { bookingId, travelerIds, ground: null, seen, idempotencyKey: bookingId };
    const friday = new Date('2026-07-03T11:00:00+09:00');
    expect(await cancelTravelers(order, friday)).toMatchObject({ kind: 'cancelled' });
    const { ledger } = await wholeBooking(bookingId);
    const sum = (kind: string) =>
      ledger.filter((line) => line.kind === kind).reduce((all, line) => all + line.amountYen, 0);
    expect(sum('charge') - 10_000 - sum('credit')).toBe(kept);
  });

  // 30 % of 23,000 is 6,900; whoever stays has the room alone (33,000), 10,000 more.
  test.each([
    ['of the traveler in need goes with them', 0, 21_600, 46_000 - 23_000],
    ['stays when somebody else leaves', 1, 16_100, 46_000 + 5_500 - 23_000],
  ])('that was paid %s', async (_, place, refundYen, kept) => {
    const { bookingId, quoteId } = await quoted(PAIR);
    await agreeToQuote({ bookingId, quoteId }, two);
    await concludeContract(bookingId, two);
    const press = { bookingId, attempt: 'first', seenYen: 5_500, method: 'success' };
    expect(await payBalance(press, two)).toMatchObject({ kind: 'paid' });
    const { travelers } = await wholeBooking(bookingId);
    const seen = { feeYen: 6_900, refundYen, owedYen: 0, differenceYen: 10_000 };
    const travelerIds = [travelers[place]?.id ?? ''];
    const order = { bookingId, travelerIds, ground: null, seen, idempotencyKey: bookingId };
    const friday = new Date('2026-07-03T11:00:00+09:00');
    expect(await cancelTravelers(order, friday)).toMatchObject({ kind: 'cancelled' });
    const { ledger } = await wholeBooking(bookingId);
    const sum = (kind: string) =>
      ledger.filter((line) => line.kind === kind).reduce((all, line) => all + line.amountYen, 0);
    expect(sum('charge') - 10_000 - sum('credit')).toBe(kept);
  });
});
