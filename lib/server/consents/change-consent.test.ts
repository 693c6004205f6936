import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { changeConsent } from './change-consent';
import { consentItemsFor } from './consent-items';
import { recordConsents } from './record-consents';
import { verifyConsents } from './verify-consents';

afterAll(() => db().$disconnect());

const now = new Date('2026-12-03T03:00:00.000Z');
const items = consentItemsFor({
  tour: {
    title: '旅',
    kind: 'package-overseas',
    terms: { title: '条件書', id: 'standard-domestic', version: '1', sha256: 'f'.repeat(64) },
  },
  recipients: [],
  countries: ['KR'],
  travelDocuments: null,
  phase: 'booking',
  assistance: false,
  emergencyContact: false,
  people: 1,
  dutyFreeLastStopDay: null,
});

async function booked() {
  const booking = await makeBooking({ email: `${randomUUID()}@example.jp` });
  await db().$transaction((tx) =>
    recordConsents(
      tx,
      {
        bookingId: booking.id,
        decisions: booking.travelers.flatMap(({ id }) =>
          items.map((item) => ({
            subjectId: id,
            itemKey: item.key,
            decision: item.key === 'news-mail' ? ('refused' as const) : ('granted' as const),
            actorKind: 'self' as const,
            actorName: '波多野 柚香',
            item,
          })),
        ),
      },
      now,
    ),
  );
  return booking;
}

const eventsOf = (bookingId: string, subjectId: string, itemKey: string) =>
  db().consentEvent.findMany({ where: { bookingId, subjectId, itemKey }, orderBy: { seq: 'asc' } });

test('P11 a traveler takes duty-free back; only that row of that traveler changes, and a mail confirms it', async () => {
  const booking = await booked();
  const [, second, third] = booking.travelers;
  const change = {
    bookingId: booking.id,
    subjectId: second?.id ?? '',
    itemKey: 'duty-free',
    decision: 'withdrawn',
  } as const;
  expect(await changeConsent(change, now)).toBe('withdrawn');
  const own = await eventsOf(booking.id, change.subjectId, 'duty-free');
  expect(own.map(({ type }) => type)).toEqual(['consent.granted', 'consent.withdrawn']);
  expect(own[1]?.noticeSha256).toBe(own[0]?.noticeSha256);
  expect(await eventsOf(booking.id, third?.id ?? '', 'duty-free')).toHaveLength(1);
  const [mail] = await db().mail.findMany({ where: { bookingId: booking.id } });
  expect(mail?.text).toContain(own[1]?.hash.slice(0, 16));
  expect((await verifyConsents()).findings).toEqual([]);
});

test('a second press, and two at once, change nothing more', async () => {
  const booking = await booked();
  const change = {
    bookingId: booking.id,
    subjectId: booking.travelers[0]?.id ?? '',
    itemKey: 'duty-free',
    decision: 'withdrawn',
  } as const;
  const answers = await Promise.all([changeConsent(change, now), changeConsent(change, now)]);
  expect(answers.sort()).toEqual(['unchanged', 'withdrawn']);
  expect(await changeConsent(change, now)).toBe('unchanged');
  expect(await db().mail.count({ where: { bookingId: booking.id } })).toBe(1);
});

test('an optional one that was refused can be given later, and taken back again', async () => {
  const booking = await booked();
  const change = {
    bookingId: booking.id,
    subjectId: booking.travelers[0]?.id ?? '',
    itemKey: 'news-mail',
  };
  expect(await changeConsent({ ...change, decision: 'granted' }, now)).toBe('granted');
  expect(await changeConsent({ ...change, decision: 'withdrawn' }, now)).toBe('withdrawn');
});

test('what the trip cannot do without is not withdrawn here, nor anything of another booking', async () => {
  const [booking, other] = [await booked(), await booked()];
  const [contact] = booking.travelers;
  const change = {
    bookingId: booking.id,
    subjectId: contact?.id ?? '',
    decision: 'withdrawn',
  } as const;
  for (const itemKey of ['terms', 'third-party-travel', 'overseas-transfer:KR', 'nonsense']) {
    expect(await changeConsent({ ...change, itemKey }, now)).toBe('refused');
  }
  const foreign = { ...change, bookingId: other.id, itemKey: 'duty-free' };
  expect(await changeConsent(foreign, now)).toBe('refused');
});

test('P36 taking back electronic delivery asks the agency for paper', async () => {
  const booking = await booked();
  const change = {
    bookingId: booking.id,
    subjectId: booking.travelers[0]?.id ?? '',
    itemKey: 'edelivery-contract',
    decision: 'withdrawn',
  } as const;
  expect(await changeConsent(change, now)).toBe('withdrawn');
  const templates = await db().mail.findMany({
    where: { bookingId: booking.id },
    select: { template: true },
  });
  expect(templates.map(({ template }) => template).sort()).toEqual([
    'consent-withdrawn',
    'desk-paper-documents',
  ]);
});
