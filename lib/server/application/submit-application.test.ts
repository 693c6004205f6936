import { afterAll, expect, test } from 'vitest';
import { concludeContract } from '../contract/conclude-contract';
import { releaseSeatsOfDraft } from '../seats/hold-seats';
import { db } from '../system/db';
import {
  consentAndCheck,
  filledDraft,
  reread,
  typedTraveler,
  wholeBooking,
} from '../testing/filled-draft';
import { castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { saveDraft } from './draft/save-draft';
import { submitApplication } from './submit-application';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const order = { method: 'success', attempt: 'once', userId: null };
const stay = () => castDeparture('stay', { departureDate: '2026-07-09' });

async function sent(...[departure, at, people, changes]: Parameters<typeof filledDraft>) {
  const { draft, secret } = await filledDraft(departure, at, people, changes);
  const answer = await submitApplication({ ...order, draft }, at);
  if (answer.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(answer)}`);
  return { ...answer, draft, secret };
}

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

test('D2-3.1a sending the form alone makes no contract: applied, accepted, card authorised, nothing charged', async () => {
  const departure = await stay();
  const { bookingId } = await sent(departure, noon, SATO);
  const booking = await wholeBooking(bookingId);
  expect(booking).toMatchObject({
    status: 'applied',
    acceptedAt: noon,
    formedAt: null,
    totalYen: 33_000,
  });
  expect(booking.payments.map((payment) => payment.status)).toEqual(['authorised']);
  expect(booking.ledger).toEqual([]);
  expect(booking.mails.map((mail) => mail.template)).toEqual(['acceptance']);
  expect(booking.events.map((event) => event.kind)).toEqual([
    'applied',
    'payment-authorised',
    'accepted',
  ]);
  expect(booking.documents.map((one) => one.kind)).toEqual(['terms-statement']);
  expect(booking.documents[0]?.deliveries.map((one) => one.method)).toEqual(['displayed']);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
});

test('D2-3.1a the contract forms when the acceptance is displayed, once, however often it is shown', async () => {
  const departure = await stay();
  const { bookingId } = await sent(departure, noon, SUZUKI);
  const shown = new Date('2026-06-01T12:00:03+09:00');
  const answers = await Promise.all([1, 2, 3].map(() => concludeContract(bookingId, shown)));
  expect(answers.every((answer) => answer.kind === 'contracted')).toBe(true);
  const again = await concludeContract(bookingId, new Date('2026-06-02T09:00:00+09:00'));
  expect(again).toEqual({ kind: 'contracted', formedAt: shown });
  const booking = await wholeBooking(bookingId);
  // Two adults at 18,000 and two children, twelve and seven: the twelve-year-old pays as an adult.
  expect(booking.totalYen).toBe(68_400);
  expect(booking.ledger.map((entry) => [entry.kind, entry.amountYen])).toEqual([
    ['charge', 68_400],
    ['payment', 68_400],
  ]);
  expect(booking.payments.map((payment) => payment.status)).toEqual(['captured']);
  expect(booking.documents.map((one) => one.kind).sort()).toEqual(['contract', 'terms-statement']);
  expect(booking.mails.map((mail) => mail.template).sort()).toEqual(['acceptance', 'contract']);
  expect(await seatsOf(departure.id)).toEqual({ sold: 4, held: 0 });
});

test('D2-2.2 a tour page and a price edited after the application change nothing in it', async () => {
  const departure = await stay();
  const { bookingId } = await sent(departure, noon, SATO);
  await db().tour.update({ where: { code: departure.tourCode }, data: { title: 'べつの旅' } });
  await db().departure.update({
    where: { id: departure.id },
    data: { priceTable: { adult: [99_000], child: [0], infant: 0 } },
  });
  await concludeContract(bookingId, noon);
  const booking = await wholeBooking(bookingId);
  expect(booking.tripSnapshot).toMatchObject({ title: '湖畔の宿でやすむ 2泊3日' });
  expect(booking.termsSnapshot).toMatchObject({ id: 'web-card-domestic', version: '1' });
  const contract = booking.documents.find((one) => one.kind === 'contract');
  expect(JSON.stringify(contract?.content)).toContain('33,000円');
  expect(JSON.stringify(contract?.content)).not.toContain('べつの旅');
});

test('a double click and a replayed form make one booking and one authorisation', async () => {
  const departure = await stay();
  const { draft } = await filledDraft(departure, noon);
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => submitApplication({ ...order, draft }, noon)),
  );
  expect(answers.every((answer) => answer.kind === 'sent')).toBe(true);
  const late = await submitApplication({ ...order, draft, attempt: 'another press' }, noon);
  expect(late).toMatchObject({ kind: 'sent', repeated: true });
  expect(await db().booking.count({ where: { package: { departureId: departure.id } } })).toBe(1);
  const attempts = await db().paymentAttempt.findMany({
    where: { idempotencyKey: { contains: draft.bookingKey } },
  });
  expect(attempts.map((attempt) => attempt.status)).toEqual(['authorised']);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
});

test('two presses at once with two cards: one booking, the spare authorisation is given back', async () => {
  const departure = await stay();
  const { draft } = await filledDraft(departure, noon);
  await Promise.all(
    ['a', 'b'].map((attempt) => submitApplication({ ...order, draft, attempt }, noon)),
  );
  expect(await db().booking.count({ where: { package: { departureId: departure.id } } })).toBe(1);
  const attempts = await db().paymentAttempt.findMany({
    where: { idempotencyKey: { contains: draft.bookingKey } },
  });
  expect(attempts.map((attempt) => attempt.status).sort()).toEqual(
    attempts.length === 2 ? ['authorised', 'voided'] : ['authorised'],
  );
});

test('D2-3.1b a card that is declined at once: no booking, no mail, no consent, seats back', async () => {
  const departure = await stay();
  const { draft, secret } = await filledDraft(departure, noon);
  const chain = await db().consentEvent.count();
  const answer = await submitApplication({ ...order, draft, method: 'declined' }, noon);
  expect(answer).toEqual({ kind: 'declined' });
  expect(await db().booking.count({ where: { package: { departureId: departure.id } } })).toBe(0);
  expect(await db().consentEvent.count()).toBe(chain);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
  const again = await submitApplication(
    { ...order, draft: await reread(secret, departure.id, noon), attempt: 'second card' },
    noon,
  );
  expect(again.kind).toBe('sent');
});

test('D2-3.1b D2-22.6 a card refused after formation: the contract ends by itself, no fee, seats back, ledger even', async () => {
  const departure = await stay();
  const { draft } = await filledDraft(departure, noon);
  const answer = await submitApplication({ ...order, draft, method: 'fails-at-capture' }, noon);
  if (answer.kind !== 'sent') throw new Error('not sent');
  expect(await concludeContract(answer.bookingId, noon)).toEqual({ kind: 'auto-terminated' });
  expect(await concludeContract(answer.bookingId, noon)).toEqual({ kind: 'auto-terminated' });
  const booking = await wholeBooking(answer.bookingId);
  expect(booking).toMatchObject({ status: 'auto-terminated', formedAt: noon, endedAt: noon });
  expect(booking.ledger.map((entry) => [entry.kind, entry.amountYen])).toEqual([
    ['charge', 33_000],
    ['credit', 33_000],
  ]);
  expect(booking.mails.map((mail) => mail.template).sort()).toEqual([
    'acceptance',
    'auto-terminated',
  ]);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
});

test('D2-12.0 a price that changed while the form was filled in is shown anew, nothing is sent', async () => {
  const departure = await stay();
  const { draft, secret } = await filledDraft(departure, noon);
  await db().departure.update({
    where: { id: departure.id },
    data: { priceTable: { adult: [35_000, 25_000], child: [0, 20_000], infant: 0 } },
  });
  const answer = await submitApplication({ ...order, draft }, noon);
  expect(answer).toEqual({ kind: 'missing', step: 'check' });
  expect(await db().booking.count({ where: { package: { departureId: departure.id } } })).toBe(0);
  await consentAndCheck(secret, departure.id, noon);
  const anew = await reread(secret, departure.id, noon);
  expect((await submitApplication({ ...order, draft: anew }, noon)).kind).toBe('sent');
});

test('D2-24.2a a necessary consent that was declined, and one on an older text, send nothing', async () => {
  const departure = await stay();
  const { draft, secret } = await filledDraft(departure, noon);
  const consents = draft.answers.consents ?? {};
  const travel = consents['third-party-travel'];
  if (!travel) throw new Error('no such item');
  for (const answer of [
    { ...travel, decision: 'refused' as const },
    { ...travel, sha256: 'older' },
  ]) {
    await saveDraft(draft, { consents: { ...consents, 'third-party-travel': answer } }, noon);
    const changed = await reread(secret, departure.id, noon);
    expect(await submitApplication({ ...order, draft: changed }, noon)).toEqual({
      kind: 'missing',
      step: 'consents',
    });
  }
});

test('D0-T1r each traveler has a decision on each item; an optional one left unticked is stored as refused', async () => {
  const departure = await stay();
  const { bookingId } = await sent(departure, noon, SUZUKI);
  const { consents, travelers } = await wholeBooking(bookingId);
  const rows = consents.map((one) => [
    travelers.findIndex(({ id }) => id === one.subjectId),
    one.itemKey,
    one.type,
    (one.payload?.payload as { actorKind?: string } | undefined)?.actorKind,
  ]);
  expect(rows).toEqual([
    [0, 'terms', 'consent.granted', 'self'],
    [0, 'edelivery-statement', 'consent.granted', 'self'],
    [0, 'edelivery-contract', 'consent.granted', 'self'],
    [0, 'third-party-travel', 'consent.granted', 'self'],
    [1, 'third-party-travel', 'consent.granted', 'representative-declared'],
    [2, 'third-party-travel', 'consent.granted', 'guardian'],
    [3, 'third-party-travel', 'consent.granted', 'representative-declared'],
    [0, 'card-charge', 'consent.granted', 'self'],
    [0, 'news-mail', 'consent.refused', 'self'],
  ]);
});

test('the answers of a draft are forgotten once it was sent', async () => {
  const departure = await stay();
  const { secret } = await sent(departure, noon, SATO);
  await expect(reread(secret, departure.id, noon)).rejects.toThrow('gone');
});

test('a departure that was closed meanwhile takes no application, though its seats are held, and asks no card', async () => {
  const departure = await stay();
  const { draft } = await filledDraft(departure, noon);
  await db().departure.update({ where: { id: departure.id }, data: { status: 'closed' } });
  expect(await submitApplication({ ...order, draft }, noon)).toEqual({
    kind: 'refused',
    reason: 'closed',
  });
  const attempts = await db().paymentAttempt.findMany({
    where: { idempotencyKey: { contains: draft.bookingKey } },
  });
  expect(attempts).toEqual([]);
  expect(await db().booking.count({ where: { package: { departureId: departure.id } } })).toBe(0);
});

test('seats held until after midnight are not sold on the day of departure', async () => {
  const departure = await stay();
  const eve = new Date('2026-07-08T23:59:00+09:00');
  const { draft } = await filledDraft(departure, eve);
  const midnight = new Date('2026-07-09T00:00:00+09:00');
  expect(await submitApplication({ ...order, draft }, midnight)).toEqual({
    kind: 'refused',
    reason: 'closed',
  });
  expect((await submitApplication({ ...order, draft }, eve)).kind).toBe('sent');
});

test('P40 D2-4.6a health data is sealed: no column of the database shows it', async () => {
  const departure = await stay();
  const [person] = SATO;
  if (!person) throw new Error('no cast');
  const assistance = { kinds: ['food-allergy' as const], measures: 'そばのアレルギーがあります' };
  const travelers = [{ ...typedTraveler(person), assistance }];
  const { bookingId } = await sent(departure, noon, SATO, { travelers });
  const booking = await wholeBooking(bookingId);
  expect(booking).toMatchObject({ status: 'applied', acceptedAt: null });
  expect(booking.answerBy).toEqual(new Date('2026-06-03T12:00:00+09:00'));
  expect(booking.consents.some((one) => one.itemKey === 'sensitive-data')).toBe(true);
  expect(booking.mails.map((mail) => mail.template)).toEqual(['application']);
  const [{ dump = '' } = {}] = await db().$queryRaw<{ dump: string }[]>`
    SELECT string_agg(t::text, ' ') AS dump FROM "Traveler" t WHERE "bookingId" = ${bookingId}::uuid`;
  expect(dump).not.toContain('そば');
});

test('200 applications for the last 40 seats at once: 40 bookings, the others are told so', async () => {
  const departure = await castDeparture('day-trip', { departureDate: '2026-07-09', capacity: 40 });
  const drafts = await likeDrafts(departure, 200);
  const answers = await Promise.all(
    drafts.map((draft) => submitApplication({ ...order, draft }, noon)),
  );
  expect(answers.filter((answer) => answer.kind === 'sent')).toHaveLength(40);
  const full = answers.filter((answer) => answer.kind === 'refused' && answer.reason === 'full');
  expect(full).toHaveLength(160);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 40 });
  expect(await db().booking.count({ where: { package: { departureId: departure.id } } })).toBe(40);
  const kept = await db().paymentAttempt.groupBy({
    by: ['status'],
    where: { idempotencyKey: { contains: departure.id } },
    _count: true,
    orderBy: { status: 'asc' },
  });
  expect(kept.map((row) => [row.status, row._count])).toEqual([
    ['authorised', 40],
    ['voided', 160],
  ]);
}, 90_000);

/** Drafts with the same answers and without seats, as many as are wanted. */
async function likeDrafts(departure: Awaited<ReturnType<typeof stay>>, count: number) {
  const { draft } = await filledDraft(departure, noon);
  await releaseSeatsOfDraft(draft.id);
  const row = await db().bookingDraft.findUniqueOrThrow({ where: { id: draft.id } });
  const rows = await db().bookingDraft.createManyAndReturn({
    data: Array.from({ length: count }, (_, place) => ({
      secretHash: `${departure.id}:${place}`,
      bookingKey: `${departure.id}:${place}`,
      product: 'package',
      productKey: departure.id,
      sealed: row.sealed,
      createdAt: noon,
      updatedAt: noon,
      expiresAt: row.expiresAt,
    })),
  });
  return rows.map(({ id, bookingKey }) => ({ ...draft, id, bookingKey, hold: null }));
}
