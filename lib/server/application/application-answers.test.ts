import { afterAll, expect, test } from 'vitest';
import { answerApplication } from '../contract/answer-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import { askedByMail, YUI } from '../testing/asked-by-mail';
import { filledDraft, typedTraveler, wholeBooking } from '../testing/filled-draft';
import { castDeparture, SATO } from '../testing/fixtures';
import { findGuardianRequest } from './find-guardian-request';
import { giveGuardianConsent } from './give-guardian-consent';
import { lapseApplication } from './lapse-application';
import { submitApplication } from './submit-application';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

test('P39 D2-4.1a nineteen on the day of application: not accepted until the guardian has consented, though twenty at the start', async () => {
  const { departure, bookingId, secret, mail } = await askedByMail(noon);
  const before = await wholeBooking(bookingId);
  expect(before).toMatchObject({ status: 'applied', acceptedAt: null, answerBy: later(48) });
  expect(before.guardianConsents).toMatchObject([{ status: 'requested', relation: '母' }]);
  expect(before.mails.map((one) => one.template)).toEqual(['application']);
  expect(mail).toMatchObject({ recipient: 'mari@example.jp', bookingId: null });
  expect(await concludeContract(bookingId, noon)).toEqual({ kind: 'not-accepted' });
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
  expect(await giveGuardianConsent({ secret, decision: 'given' }, later(20))).toBe('given');
  const accepted = await wholeBooking(bookingId);
  expect(accepted).toMatchObject({ status: 'applied', acceptedAt: later(20) });
  expect(accepted.guardianConsents).toMatchObject([{ status: 'given', decidedAt: later(20) }]);
  expect((await concludeContract(bookingId, later(21))).kind).toBe('contracted');
});

test('P39 D2-4.1a born 2006-06-01, twenty on the day of application: no consent is asked', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, noon, [{ ...YUI, birthDate: '2006-06-01' }]);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, noon);
  if (answer.kind !== 'sent') throw new Error('not sent');
  expect(await wholeBooking(answer.bookingId)).toMatchObject({
    acceptedAt: noon,
    guardianConsents: [],
  });
});

test('D2-4.1a nobody named to consent: the application cannot be sent', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, noon, [YUI], { guardians: null });
  const answer = await submitApplication(
    { draft, method: 'success', attempt: 'once', userId: null },
    noon,
  );
  expect(answer).toEqual({ kind: 'missing', step: 'guardians' });
});

test('D2-4.1b fourteen at the start: not without a guardian of twenty in the same booking; fifteen that day: alone with consent', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const child = { ...YUI, birthDate: '2011-07-10' };
  const mail = { kind: 'by-mail' as const, name: '母', relation: '母', email: 'mari@example.jp' };
  const people = [...SATO, child];
  const travelers = people.map((person) => typedTraveler(person));
  const alone = await filledDraft(departure, noon, people, {
    travelers,
    guardians: { 1: { companion: null, consent: mail } },
  });
  const order = { method: 'success', attempt: 'once', userId: null };
  expect(await submitApplication({ ...order, draft: alone.draft }, noon)).toEqual({
    kind: 'missing',
    step: 'guardians',
  });
  const fifteen = await filledDraft(
    departure,
    noon,
    [...SATO, { ...child, birthDate: '2011-07-09' }],
    {
      guardians: { 1: { companion: null, consent: mail } },
    },
  );
  expect((await submitApplication({ ...order, draft: fifteen.draft }, noon)).kind).toBe('sent');
});

test('the guardian’s link decides once, shows what is consented to, and only its hash is kept', async () => {
  const { bookingId, secret } = await askedByMail(noon);
  const request = await findGuardianRequest(secret, noon);
  expect(request?.text).toContain('佐藤 結衣 様の保護者として');
  expect(await db().guardianConsent.count({ where: { tokenHash: secret } })).toBe(0);
  const answers = await Promise.all(
    (['given', 'refused'] as const).map((decision) =>
      giveGuardianConsent({ secret, decision }, noon),
    ),
  );
  expect(answers.filter((answer) => answer === 'dead')).toHaveLength(1);
  expect(await giveGuardianConsent({ secret, decision: 'given' }, noon)).toBe('dead');
  expect(await findGuardianRequest(secret, noon)).toBeNull();
  const { events } = await wholeBooking(bookingId);
  expect(events.filter((event) => event.actor === 'guardian')).toHaveLength(1);
});

test.each([
  ['an unknown link', () => 'x'.repeat(43)],
  ['a link of another form', () => '../../etc'],
])('%s opens nothing and decides nothing', async (_, secret) => {
  expect(await findGuardianRequest(secret(), noon)).toBeNull();
  expect(await giveGuardianConsent({ secret: secret(), decision: 'given' }, noon)).toBe('dead');
});

test('a guardian who refuses ends the application: no contract, card and seats given back', async () => {
  const { departure, bookingId, secret } = await askedByMail(noon);
  expect(await giveGuardianConsent({ secret, decision: 'refused' }, later(1))).toBe('refused');
  const booking = await wholeBooking(bookingId);
  expect(booking).toMatchObject({ status: 'rejected', endedAt: later(1), ledger: [] });
  expect(booking.payments.map((one) => one.status)).toEqual(['voided']);
  expect(booking.mails.map((one) => one.template)).toContain('guardian-refused');
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
});

test('D2-4.6a a guardian’s consent alone does not accept who asks for assistance', async () => {
  const { bookingId, secret } = await askedByMail(noon, { assistance: true });
  expect(await giveGuardianConsent({ secret, decision: 'given' }, later(1))).toBe('given');
  expect(await wholeBooking(bookingId)).toMatchObject({ status: 'applied', acceptedAt: null });
});

test('a deadline on a public holiday says so in the mail: Monday, 23 November 2026', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-12-09' });
  const assistance = { kinds: ['illness' as const], measures: '薬を冷蔵したい' };
  const at = new Date('2026-11-21T11:00:00+09:00');
  const { draft } = await filledDraft(departure, at, SATO, {
    travelers: SATO.map((person) => ({ ...typedTraveler(person), assistance })),
  });
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, at);
  if (answer.kind !== 'sent') throw new Error('not sent');
  const [mail] = (await wholeBooking(answer.bookingId)).mails;
  expect(mail?.text).toContain('お返事の期限：2026年11月23日（月・祝）11:00');
});

test('an application that nobody answered lapses after 48 hours, not before: seats, card and link are dead', async () => {
  const { departure, bookingId, secret } = await askedByMail(noon);
  expect(await lapseApplication(bookingId, later(47))).toBe(false);
  await answerApplication(bookingId, later(48));
  await answerApplication(bookingId, later(49));
  const booking = await wholeBooking(bookingId);
  expect(booking).toMatchObject({ status: 'lapsed', endedAt: later(48), ledger: [] });
  expect(booking.payments.map((one) => one.status)).toEqual(['voided']);
  expect(booking.mails.filter((one) => one.template === 'lapsed')).toHaveLength(1);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
  expect(await giveGuardianConsent({ secret, decision: 'given' }, later(48))).toBe('dead');
});
