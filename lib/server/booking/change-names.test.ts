import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import type { SpelledName } from '@/lib/rules/contract/name-spelling';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { castStaff } from '../testing/staff';
import { changeNames } from './change-names';
import { findNames, namesState } from './find-names';

const at = new Date('2026-12-02T12:00:00+09:00');
const START = new Date('2027-03-01T08:00:00+09:00');
afterAll(() => db().$disconnect());

async function booked(
  data: Parameters<ReturnType<typeof db>['booking']['update']>[0]['data'] = {},
) {
  const booking = await makeBooking();
  await db().booking.update({ where: { id: booking.id }, data });
  const names = await findNames(db(), booking.id);
  const change = (position: number, other: Partial<SpelledName>, given = {}) =>
    changeNames(
      {
        bookingId: booking.id,
        names: names
          .filter((one) => one.position === position)
          .map((one) => ({ ...one, ...other })),
        actor: 'traveler',
        ...given,
      },
      at,
    );
  return { booking, names, change, state: namesState(names) };
}

const mailsOf = (bookingId: string) =>
  db().mail.findMany({ where: { bookingId, template: 'names-changed' } });
const eventsOf = (bookingId: string) =>
  db().bookingEvent.findMany({ where: { bookingId, kind: 'names-changed' } });

/** A list that was made for a recipient with some items of somebody. */
async function listed(
  booking: Awaited<ReturnType<typeof makeBooking>>,
  { recipientClass = 'lodging', items = ['name', 'kana'], place = 1 } = {},
) {
  const { id: staffId } = await castStaff('clerk');
  const travelerId = booking.travelers[place]?.id ?? '';
  await db().passengerList.create({
    data: {
      ...{ departureId: booking.package?.departureId ?? '', staffId, travelers: 1, items },
      ...{ idempotencyKey: randomUUID(), madeAt: at, recipientClass },
      ...{ recipientName: '湖畔の宿 さざなみ', recipientCountry: 'JP' },
      ...{ recipientAddress: '長野県水面市1-1', recipientRepresentative: '岸 みどり' },
      provisions: {
        create: { travelerId, bookingId: booking.id, items, basis: 'x', providedAt: at },
      },
    },
  });
}

async function letters(booking: Awaited<ReturnType<typeof makeBooking>>, place = 1) {
  const roman = { passportFamily: 'HATANO', passportGiven: 'SOSUKE', spellingChecked: false };
  await db().traveler.update({ where: { id: booking.travelers[place]?.id ?? '' }, data: roman });
}

describe('the spelling of a name', () => {
  test('is mended and told, the record says which ways of writing and whose, never what they say', async () => {
    const { booking, change, state } = await booked();
    expect(await change(1, { given: '蒼佑' }, { state })).toEqual({
      kind: 'changed',
      items: ['name'],
    });
    const row = await db().traveler.findUniqueOrThrow({
      where: { id: booking.travelers[1]?.id ?? '' },
      include: { formerNames: true },
    });
    expect(row).toMatchObject({ familyName: '波多野', givenName: '蒼佑', familyKana: 'カナ1' });
    expect(row.formerNames).toMatchObject([{ givenName: '蒼介', items: ['name'], until: at }]);
    const [mail, ...others] = await mailsOf(booking.id);
    expect(others).toEqual([]);
    expect(mail?.recipient).toBe(booking.contactEmail);
    expect(mail?.text).toContain('・2人目：お名前\n');
    expect(mail?.text).not.toMatch(/蒼佑|蒼介|波多野/);
    expect(await eventsOf(booking.id)).toMatchObject([
      { actor: 'traveler', at, facts: { fields: ['name'], places: [2] } },
    ]);
    expect(
      (await db().booking.findUniqueOrThrow({ where: { id: booking.id } })).contactGivenName,
    ).toBe('柚香');
  });

  test('of the contact is mended where the booking is reached too', async () => {
    const { booking, change } = await booked();
    await change(0, { given: '柚花' });
    expect(await db().booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({
      contactFamilyName: '波多野',
      contactGivenName: '柚花',
      contactFamilyKana: 'カナ0',
      contactChangedAt: null,
    });
  });

  test('the same form again changes nothing and tells nobody, whatever it was made for', async () => {
    const { booking, change, state } = await booked();
    await change(1, { given: '蒼佑' }, { state });
    expect(await change(1, { given: '蒼佑' }, { state })).toEqual({ kind: 'unchanged' });
    expect(await mailsOf(booking.id)).toHaveLength(1);
    expect(await eventsOf(booking.id)).toHaveLength(1);
  });

  test('of two windows the second is told, and overwrites nothing', async () => {
    const { booking, change, state } = await booked();
    const answers = await Promise.all([
      change(1, { given: '蒼佑' }, { state }),
      change(1, { given: '蒼輔' }, { state }),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
    expect(answers).toContainEqual({ kind: 'refused', reason: 'changed-meanwhile' });
    expect(await mailsOf(booking.id)).toHaveLength(1);
  });

  test('is measured from the name of the application: two steps lead no farther than one', async () => {
    const { change } = await booked();
    const one = await change(1, { given: '蒼佑' });
    expect(one).toMatchObject({ kind: 'changed' });
    expect(await change(1, { given: '蒼佑', givenKana: 'ソウタ' })).toMatchObject({
      reason: 'another-person',
      position: 1,
      field: 'givenKana',
    });
    expect(await change(1, { given: '蒼介', givenKana: 'メイ' })).toMatchObject({
      kind: 'changed',
    });
  });

  test('D2-13.1 of somebody else is refused, and nothing of the form is written', async () => {
    const { booking, names } = await booked();
    const both = names.map((one) =>
      one.position === 1 ? { ...one, given: '蒼佑' } : { ...one, family: '灘', familyKana: 'ナダ' },
    );
    expect(
      await changeNames({ bookingId: booking.id, names: both, actor: 'traveler' }, at),
    ).toMatchObject({
      reason: 'another-person',
      position: 0,
      field: 'family',
    });
    expect(await findNames(db(), booking.id)).toEqual(names);
    expect(await mailsOf(booking.id)).toEqual([]);
  });
});

describe('until when, and in which booking', () => {
  test.each([
    ['a millisecond before the trip starts', START.getTime() - 1, { kind: 'changed' }],
    ['when it starts', START.getTime(), { reason: 'departed' }],
  ])('%s', async (_, moment, expected) => {
    const { booking, names } = await booked();
    const mended = names.map((one) => (one.position === 1 ? { ...one, given: '蒼佑' } : one));
    const change = { bookingId: booking.id, names: mended, actor: 'traveler' as const };
    expect(await changeNames(change, new Date(moment))).toMatchObject(expected);
  });

  test.each([
    ['applied', { kind: 'changed' }],
    ['contracted', { kind: 'changed' }],
    ['cancelled-by-customer', { reason: 'not-standing' }],
    ['lapsed', { reason: 'not-standing' }],
  ])('%s', async (status, expected) => {
    const { change } = await booked({ status });
    expect(await change(1, { given: '蒼佑' })).toMatchObject(expected);
  });

  test('D4-0.2 under the terms of air tickets until the contract forms', async () => {
    const termsSnapshot = { contractKind: 'arranged-air' };
    const waiting = await booked({ status: 'applied', formedAt: null, termsSnapshot });
    expect(await waiting.change(1, { given: '蒼佑' })).toMatchObject({ kind: 'changed' });
    const formed = await booked({ termsSnapshot });
    expect(await formed.change(1, { given: '蒼佑' })).toMatchObject({ reason: 'ticket-terms' });
  });

  test('of whoever travels no more nothing is mended', async () => {
    const { booking, change } = await booked();
    const id = booking.travelers[1]?.id ?? '';
    await db().traveler.update({ where: { id }, data: { status: 'cancelled' } });
    expect(await change(1, { given: '蒼佑' })).toMatchObject({ reason: 'changed-meanwhile' });
  });

  test('of no booking nothing is mended', async () => {
    const answer = await changeNames({ bookingId: randomUUID(), names: [], actor: 'traveler' }, at);
    expect(answer).toEqual({ kind: 'refused', reason: 'not-found' });
  });
});

describe('D4-9B.1 a list was made for a recipient', () => {
  test.each([
    ['at home a name that a hotel has', {}, { given: '蒼佑' }, { kind: 'changed' }],
    [
      'at home kana that an airline has',
      { recipientClass: 'airline', items: ['kana'] },
      { givenKana: 'メイ' },
      { reason: 'passed-on', position: 1, field: 'givenKana' },
    ],
    [
      'at home kanji where an airline has the kana alone',
      { recipientClass: 'airline', items: ['kana'] },
      { given: '蒼佑' },
      { kind: 'changed' },
    ],
    [
      'of somebody else',
      { place: 2, recipientClass: 'airline' },
      { given: '蒼佑' },
      { kind: 'changed' },
    ],
  ])('%s', async (_, list, other, expected) => {
    const { booking, change } = await booked();
    await listed(booking, list);
    expect(await change(1, other)).toMatchObject(expected);
  });

  test.each([
    ['nobody has', null, { kind: 'changed', items: ['name-roman'] }],
    ['a hotel has not', ['name'], { kind: 'changed', items: ['name-roman'] }],
    ['a hotel has', ['name', 'name-roman'], { reason: 'passed-on', field: 'romanGiven' }],
  ])('passport letters that %s', async (_, items, expected) => {
    const { booking } = await booked();
    await letters(booking);
    if (items !== null) await listed(booking, { items });
    const names = await findNames(db(), booking.id);
    const mended = names.map((one) =>
      one.position === 1 ? { ...one, romanGiven: 'SOUSUKE' } : one,
    );
    expect(
      await changeNames({ bookingId: booking.id, names: mended, actor: 'traveler' as const }, at),
    ).toMatchObject(expected);
    const row = await db().traveler.findUniqueOrThrow({
      where: { id: booking.travelers[1]?.id ?? '' },
    });
    const isMended = 'kind' in expected;
    expect(row.passportGiven).toBe(isMended ? 'SOUSUKE' : 'SOSUKE');
    expect(row.spellingChecked).toBe(isMended);
  });
});
