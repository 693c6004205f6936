import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { changeNames } from '../booking/change-names';
import { findNames } from '../booking/find-names';
import { textSha256 } from '../consents/chain';
import { recordConsents } from '../consents/record-consents';
import { outdatedListWork } from '../desk/outdated-list-work';
import { findPassengerLists } from '../desk/passenger-lists';
import { heldListProvisions } from '../own-data/held-list-provisions';
import { db } from '../system/db';
import { seal } from '../system/sealed';
import { type CastPerson, castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { makePassengerList } from './make-passenger-list';
import { readPassengerList } from './read-passenger-list';

afterAll(() => db().$disconnect());

const at = new Date('2026-11-20T11:00:00+09:00');
const HOTEL = { recipientClass: 'lodging', name: '湖畔の宿 さざなみ', country: 'JP' };
const ITEMS = ['name', 'kana', 'age', 'telephone'];

const TEXT = '名簿の試しの同意';

/** The last word of somebody on one item, as the chain keeps it. */
async function consent(bookingId: string, subjectId: string, itemKey: string, granted = true) {
  const item = { noticeVersion: '1', sha256: textSha256(TEXT), shownText: TEXT };
  const decision = granted ? 'granted' : 'withdrawn';
  const given = { subjectId, itemKey, decision, item } as const;
  const decisions = [{ ...given, actorKind: 'self', actorName: '本人' } as const];
  await db().$transaction((tx) => recordConsents(tx, { bookingId, decisions }, at));
}

async function recipientOf(tourCode: string, given = {}) {
  const one = { ...HOTEL, items: ITEMS, measures: 'all-oecd8', measuresReason: '', ...given };
  const data = {
    tourCode,
    position: 0,
    address: '長野県水面市1-1',
    representative: '岸 みどり',
    ...one,
  };
  await db().recipient.create({ data });
  return data;
}

/** A booking whose travelers were told of a recipient with some items, and consented. */
async function told(
  departure: Awaited<ReturnType<typeof castDeparture>>,
  people: readonly CastPerson[],
  { items = ITEMS, keys = ['third-party-travel'], recipient = HOTEL } = {},
) {
  const booking = await castBooking(departure, { people });
  const trip = booking.tripSnapshot as object;
  const tripSnapshot = { ...trip, recipients: [{ ...recipient, items }] };
  await db().booking.update({ where: { id: booking.id }, data: { tripSnapshot } });
  for (const id of booking.travelerIds) {
    for (const key of keys) await consent(booking.id, id, key);
  }
  return booking;
}

const make = async (departureId: string, press: string = randomUUID(), moment = at) =>
  makePassengerList(
    await actingStaff('clerk', moment),
    { departureId, recipient: 0, press },
    moment,
  );

async function rowsOf(departureId: string, listId: string) {
  return readPassengerList(await actingStaff('clerk', at), { departureId, listId }, at);
}

describe('a list of travelers', () => {
  test('D0-T1r P25 P26 holds what its recipient may have of those who consented, and each is recorded with items and basis', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    await recipientOf(departure.tourCode);
    const sato = await told(departure, SATO);
    const suzuki = await told(departure, SUZUKI, { items: ['name', 'age'] });
    await castBooking(departure, { people: SATO });
    const answer = await make(departure.id);
    if (answer.kind !== 'made') throw new Error(answer.reason);
    const rows = (await rowsOf(departure.id, answer.listId)) ?? [];
    expect(rows[0]).toEqual([
      '組',
      '部屋',
      '代表',
      'お名前（漢字）',
      'お名前（カナ）',
      '年齢',
      '代表者の電話番号',
    ]);
    expect(rows).toHaveLength(6);
    const flat = rows.slice(1).map((row) => row.slice(2).join('|'));
    expect(flat).toContain('○|佐藤 健一|カナ カナ0|47|09000000002');
    expect(flat).toContain('○|鈴木 浩||46|');
    expect(flat).toContain('|鈴木 陸||7|');
    const records = await db().provisionRecord.findMany({ where: { listId: answer.listId } });
    expect(records).toHaveLength(5);
    const of = (id: string | undefined) => records.find(({ travelerId }) => travelerId === id);
    expect(of(sato.travelerIds[0])).toMatchObject({ items: ITEMS, basis: 'third-party-travel' });
    expect(of(suzuki.travelerIds[3])).toMatchObject({ items: ['name', 'age'] });
    const audit = await db().auditEntry.findMany({
      where: { subjectId: departure.id },
      orderBy: { id: 'asc' },
    });
    expect(audit.map(({ command, purpose, detail }) => [command, purpose, detail])).toMatchObject([
      ['departure.list-passengers', 'third-party-provision', { travelers: 5, class: 'lodging' }],
      ['departure.list-passengers', 'third-party-provision', { taken: 5 }],
    ]);
  });

  test('P23 leaves out whoever has withdrawn or left, also when it is taken again', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    await recipientOf(departure.tourCode);
    const suzuki = await told(departure, SUZUKI);
    const [first = '', second = ''] = suzuki.travelerIds;
    const answer = await make(departure.id);
    if (answer.kind !== 'made') throw new Error(answer.reason);
    await consent(suzuki.id, first, 'third-party-travel', false);
    await db().traveler.update({ where: { id: second }, data: { status: 'cancelled' } });
    const rows = (await rowsOf(departure.id, answer.listId)) ?? [];
    expect(rows.slice(1).map((row) => row[3])).toEqual(['鈴木 葵', '鈴木 陸']);
    const other = await castDeparture('stay', { departureDate: '2026-12-04' });
    expect(await rowsOf(other.id, answer.listId)).toBeNull();
  });

  test('D1-T2 D1-T3 P23 abroad wants the consent for that country, a shop its own', async () => {
    const departure = await castDeparture('overseas', { departureDate: '2026-12-04' });
    const shop = { recipientClass: 'duty-free', name: '空港免税店', country: 'FR' };
    const items = ['name', 'passport-number', 'passport', 'flight'];
    await recipientOf(departure.tourCode, { ...shop, items });
    const pair = [...SATO, ...SATO];
    const keys = ['third-party-travel', 'overseas-transfer:FR'];
    const booking = await told(departure, pair, { items, keys, recipient: shop });
    expect(await make(departure.id)).toMatchObject({ reason: 'nobody' });
    const [first = ''] = booking.travelerIds;
    await consent(booking.id, first, 'duty-free');
    const passport = seal('passport', {
      ...{ number: 'TZ0000009', expiresOn: '2031-01-01', country: 'JP' },
    });
    await db().traveler.update({ where: { id: first }, data: { passport } });
    const answer = await make(departure.id);
    if (answer.kind !== 'made') throw new Error(answer.reason);
    const rows = (await rowsOf(departure.id, answer.listId)) ?? [];
    expect(rows.slice(1).map((row) => row.slice(3))).toEqual([
      ['佐藤 健一', 'TZ0000009', 'TZ0000009 2031-01-01 JP', ''],
    ]);
  });

  test('P29 stands among one’s own data: recipient, items and consent of the contact’s own, nothing of the others', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    await recipientOf(departure.tourCode);
    const suzuki = await told(departure, SUZUKI);
    await make(departure.id);
    expect(await heldListProvisions([suzuki.id])).toEqual([
      {
        providedAt: expect.stringContaining('2026-11-20'),
        recipientClass: '宿泊',
        recipientName: '湖畔の宿 さざなみ',
        recipientCountry: 'JP',
        recipientAddress: '長野県水面市1-1',
        recipientRepresentative: '岸 みどり',
        providedItems: 'お名前（漢字）、お名前（カナ）、年齢、代表者の電話番号',
        consentBasis: '旅行の手配のための提供への同意',
      },
    ]);
  });

  test('says how many names were mended after it, and the work list too, until a list is made anew for that recipient', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    await recipientOf(departure.tourCode);
    const suzuki = await told(departure, SUZUKI);
    const mend = async (given: string, moment: Date) => {
      const names = (await findNames(db(), suzuki.id)).filter(({ position }) => position === 1);
      const mended = names.map((one) => ({ ...one, given }));
      return changeNames(
        { bookingId: suzuki.id, names: mended, actor: 'traveler' as const },
        moment,
      );
    };
    const later = (ms: number) => new Date(at.getTime() + ms);
    const mended = async () =>
      (await findPassengerLists(departure.id, at))?.lists.map((list) => list.mended);
    const work = async (moment = at) =>
      (await outdatedListWork(moment)).filter(({ subjectId }) => subjectId === departure.id);
    expect(await mend('惠子', later(-1))).toMatchObject({ kind: 'changed' });
    await make(departure.id);
    expect(await mended()).toEqual([0]);
    expect(await mend('圭子', later(1))).toMatchObject({ kind: 'changed' });
    expect(await mended()).toEqual([1]);
    expect(await work()).toMatchObject([
      { kind: 'list-outdated', people: 1, since: later(1), due: departure.startsAt },
    ]);
    await make(departure.id, randomUUID(), later(2));
    expect(await mended()).toEqual([0, 0]);
    expect(await work()).toEqual([]);
    expect(await mend('啓子', later(3))).toMatchObject({ kind: 'changed' });
    expect(await mended()).toEqual([1, 0]);
    expect(await work(departure.startsAt)).toEqual([]);
    const id = suzuki.travelerIds[1] ?? '';
    await db().traveler.update({ where: { id }, data: { status: 'cancelled' } });
    expect(await mended()).toEqual([0, 0]);
  });

  test('of one press is one list, also of two at once', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    await recipientOf(departure.tourCode);
    await told(departure, SATO);
    const press = randomUUID();
    const answers = await Promise.all([make(departure.id, press), make(departure.id, press)]);
    expect(answers.map((one) => one.kind === 'made' && one.repeated).sort()).toEqual([false, true]);
    expect(
      await db().provisionRecord.count({ where: { list: { departureId: departure.id } } }),
    ).toBe(1);
  });

  test('is refused in words: nobody, over, called off, no such recipient', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    expect(await make(departure.id)).toMatchObject({ reason: 'not-found' });
    await recipientOf(departure.tourCode);
    expect(await make(departure.id)).toMatchObject({ reason: 'nobody' });
    await told(departure, SATO);
    // Back on the 6th.
    const over = new Date('2026-12-07T00:00:00+09:00');
    expect(await make(departure.id, randomUUID(), over)).toMatchObject({ reason: 'over' });
    const before = new Date(over.getTime() - 1);
    expect(await make(departure.id, randomUUID(), before)).toMatchObject({ kind: 'made' });
    expect(await findPassengerLists(departure.id, before)).toMatchObject({ closed: null });
    expect(await findPassengerLists(departure.id, over)).toMatchObject({
      closed: 'over',
      lists: [{ recipientName: HOTEL.name, travelers: SATO.length }],
    });
    await db().departure.update({ where: { id: departure.id }, data: { status: 'cancelled' } });
    expect(await make(departure.id)).toMatchObject({ reason: 'called-off' });
  });

  test.each(STAFF_ROLES)('by %s, with a password shown lately', async (role) => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    await recipientOf(departure.tourCode);
    await told(departure, SATO);
    const staff = await actingStaff(role, at);
    const order = { departureId: departure.id, recipient: 0, press: randomUUID() };
    const may = role === 'clerk' || role === 'manager';
    const stale = new Date(at.getTime() + 10 * 60_000 + 1);
    const late = may ? 'confirm-again' : 'not-allowed';
    expect(await makePassengerList(staff, order, stale)).toMatchObject({ reason: late });
    const answer = await makePassengerList(staff, order, at);
    if (may) expect(answer.kind).toBe('made');
    else expect(answer).toMatchObject({ reason: 'not-allowed' });
  });
});
