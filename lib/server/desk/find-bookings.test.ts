import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import letters from '@/lib/wording/search/letters.json';
import { findSearch, forgetSearches, keepSearch } from '../staff/kept-search';
import { db } from '../system/db';
import { castBooking, castDeparture, SUZUKI } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { findBookings } from './find-bookings';
import { soughtWords } from './sought-booking';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const SEARCH_ID = '00000000-0000-7000-8000-000000000000';

type Found = { reference: string; tourCode: string };
let family: Found;
let late: Found;

/** The family of four; the contact's name is written with an old letter, the mother was born elsewhere. */
async function booked(departureDate: string, contact: string): Promise<Found> {
  const departure = await castDeparture('stay', { departureDate });
  const booking = await castBooking(departure, { people: SUZUKI });
  await db().booking.update({
    where: { id: booking.id },
    data: {
      contactFamilyName: contact,
      contactGivenName: '幸之助',
      contactFamilyKana: 'タカツジ',
      contactGivenKana: 'コウノスケ',
      contactPhone: '08098765432',
      contactEmail: 'kounosuke@takatsuji.example',
    },
  });
  await db().traveler.update({
    where: { id: booking.travelerIds[1] ?? '' },
    data: {
      familyName: 'ジョンソン',
      givenName: 'メアリー',
      familyKana: 'ジョンソン',
      givenKana: 'メアリー',
      passportFamily: 'JOHNSON',
      passportGiven: 'MARY ANN',
    },
  });
  return { reference: booking.reference, tourCode: departure.tourCode };
}

beforeAll(async () => {
  family = await booked('2026-07-09', '髙辻');
  late = await booked('2026-05-20', '高辻');
});

async function find(words: string, more: { date?: string; tour?: string; page?: number } = {}) {
  const { page = 1, ...rest } = more;
  const search = { words, date: '', tour: '', ...rest } as never;
  const clerk = await actingStaff('clerk', noon);
  return findBookings(clerk, { search, searchId: SEARCH_ID, page }, noon);
}

async function references(words: string, more = {}) {
  const found = await find(words, more);
  return found.kind === 'found' ? found.rows.map(({ reference }) => reference) : found.kind;
}

describe('a booking is found by', () => {
  const both = () => [family.reference, late.reference];
  test.each([
    ['the contact, kanji', '高辻'],
    ['the contact, an old letter', '髙辻幸之助'],
    ['both parts with a blank of full width', '高辻　幸之助'],
    ['kana as hiragana', 'たかつじ'],
    ['kana at half width', 'ﾀｶﾂｼﾞ ｺｳﾉｽｹ'],
    ['a traveler who is not the contact', 'ジョンソン メアリー'],
    ['the same the other way round', 'めありー じょんそん'],
    ['the letters of the passport', 'Mary Ann Johnson'],
    ['the telephone with hyphens', '080-9876-5432'],
    ['the telephone from abroad', '+81 80 9876 5432'],
    ['its first figures', '0809876'],
    ['the address of the mail in capitals', 'Kounosuke@Takatsuji.example'],
  ])('%s; the one still to depart comes first', async (_, words) => {
    expect(await references(words)).toEqual(both());
  });

  test('its reference, read out with blanks and small letters', async () => {
    const spoken = family.reference.toLowerCase().replace(/(..)(....)(....)/, '$1 $2-$3');
    expect(await references(spoken)).toEqual([family.reference]);
  });

  test('the departure, alone or with a name', async () => {
    const { tourCode } = family;
    expect(await references('', { date: '2026-07-09', tour: tourCode })).toEqual([
      family.reference,
    ]);
    expect(await references('', { tour: tourCode.toUpperCase() })).toEqual([family.reference]);
    expect(await references('高辻', { date: '2026-05-20' })).toEqual([late.reference]);
    expect(await references('高辻', { date: '2026-05-21' })).toEqual([]);
    expect(await references('ジョンソン', { tour: tourCode })).toEqual([family.reference]);
    expect(await references('鈴木一', { tour: tourCode })).toEqual([]);
  });

  test('nothing else: the middle of a name, another number, what stands for anything', async () => {
    for (const words of ['辻幸之助', '0908765432', 'takatsuji.example', '%高辻', '_辻']) {
      expect(await references(words)).toEqual([]);
    }
  });
});

test('a name that stands in kana, in kanji and in the passport is one booking, whatever is asked beside it', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-09-09' });
  const { id, reference, travelerIds } = await castBooking(departure, { people: SUZUKI });
  const name = {
    familyName: 'ＯＫＡＦＯＲ',
    givenName: 'ADA',
    familyKana: 'OKAFOR',
    givenKana: 'ADA',
  };
  const passport = { passportFamily: 'OKAFOR', passportGiven: 'ADA' };
  await db().traveler.updateMany({
    where: { id: { in: travelerIds } },
    data: { ...name, ...passport },
  });
  await db().booking.update({ where: { id }, data: { contactFamilyName: 'Okafor' } });
  const { tourCode, departureDate: date } = departure;
  for (const more of [{}, { date }, { tour: tourCode }, { date, tour: tourCode }]) {
    expect(await references('okafor', more)).toEqual([reference]);
  }
  // Every tour of the cast is called so: more than a few.
  const { title } = await db().tour.findUniqueOrThrow({ where: { code: tourCode } });
  const cast = Array.from({ length: 12 }, () =>
    castDeparture('stay', { departureDate: '2026-09-09' }),
  );
  await Promise.all(cast);
  expect(await references('okafor', { tour: title })).toEqual([reference]);
  expect(await references('okafor', { date: '2026-09-09', tour: title })).toEqual([reference]);
  expect(await references('okafor', { date: '2026-09-08', tour: title })).toEqual([]);
  expect(await references('okafor', { date, tour: family.tourCode })).toEqual([]);
  expect(await references('okafor', { tour: 'no such tour' })).toEqual([]);
});

test('a line shows who it is, whither, in which state and what is owed', async () => {
  const found = await find('高辻', { date: '2026-07-09' });
  expect(found).toMatchObject({ kind: 'found', by: 'name', total: 1, pages: 1 });
  expect(found.kind === 'found' && found.rows[0]).toMatchObject({
    name: '髙辻 幸之助',
    departureDate: '2026-07-09',
    people: 4,
    status: 'contracted',
    balanceYen: 0,
  });
});

test('old letters are found as the new ones, all of those of the search for tours (0020)', async () => {
  const pairs = Object.entries(letters).filter(([old]) => [...old].length === 1);
  const rows = await db().$queryRaw<{ old: string }[]>`
    SELECT old FROM unnest(${pairs.map(([old]) => old)}::text[], ${pairs.map(([, now]) => now)}::text[]) AS pair(old, now)
    WHERE name_key(old) IS DISTINCT FROM name_key(now)`;
  expect(rows).toEqual([]);
  expect(pairs.length).toBeGreaterThan(90);
});

describe('what is shown is written down, what was typed is not', () => {
  test('a line for each page, by what was sought and how much was found', async () => {
    const clerk = await actingStaff('auditor', noon);
    const purpose = 'travel-arrangement';
    const search = { words: '髙辻', date: '', tour: '', purpose } as const;
    await findBookings(clerk, { search, searchId: SEARCH_ID, page: 9 }, noon);
    const lines = await db().auditEntry.findMany({ where: { staffId: clerk.staffId } });
    expect(lines).toMatchObject([
      {
        command: 'booking.find',
        subjectId: SEARCH_ID,
        purpose: 'travel-arrangement',
        detail: { by: 'name', withDeparture: false, found: 2, page: 1 },
      },
    ]);
  });

  test('a search is its owner’s for two hours, and sealed', async () => {
    const [clerk, other] = [await actingStaff('clerk', noon), await actingStaff('clerk', noon)];
    const typed = { words: '髙辻 幸之助', date: '', tour: '' };
    const id = await keepSearch(clerk.staffId, typed, noon);
    const at = (time: string) => new Date(`2026-06-01T${time}+09:00`);
    expect(await findSearch(clerk.staffId, id, at('13:59:59'))).toEqual(typed);
    expect(await findSearch(clerk.staffId, id, at('14:00:00'))).toBeNull();
    expect(await findSearch(other.staffId, id, noon)).toBeNull();
    expect(await findSearch(clerk.staffId, 'no-search', noon)).toBeNull();
    const row = await db().deskSearch.findUniqueOrThrow({ where: { id } });
    expect(Buffer.from(row.sealed).toString('utf8')).not.toContain('辻');
    await forgetSearches(at('14:00:00'));
    expect(await db().deskSearch.findUnique({ where: { id } })).toBeNull();
  });
});

test('501 of one name are no answer; with the day they are', async () => {
  const departure = await castDeparture('day-trip', { departureDate: '2026-08-08' });
  const { id } = await castBooking(departure, { people: SUZUKI.slice(0, 1) });
  const copy = (from: number, to: number) => db().$executeRaw`
    INSERT INTO "Booking" SELECT (b).* FROM (
      SELECT jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'reference', 'N' || n,
        'idempotencyKey', 'n' || n, 'contactFamilyName', '五百雀',
        'departureDate', CASE WHEN n < 3 THEN '2026-08-09' ELSE '2026-08-08' END)) AS b
      FROM "Booking" b, generate_series(${from}::int, ${to}::int) n WHERE b.id = ${id}::uuid) one`;
  await copy(1, 500);
  expect(await find('五百雀')).toMatchObject({ kind: 'found', total: 500, pages: 25 });
  await copy(501, 501);
  expect(await find('五百雀')).toEqual({ kind: 'too-many' });
  expect(await find('五百雀', { date: '2026-08-09' })).toMatchObject({ kind: 'found', total: 2 });
  expect(await find('', { date: '2026-08-09' })).toMatchObject({ kind: 'found', total: 2 });
});

test.each([
  ['TB7K2M9P4X', { by: 'reference', reference: 'TB7K2M9P4X' }],
  ['7k2m 9p4x', { by: 'reference', reference: 'TB7K2M9P4X' }],
  ['ｔｂ７ｋ２ｍ９ｐ４ｘ', { by: 'reference', reference: 'TB7K2M9P4X' }],
  ['YAMAGATA', { by: 'name', names: ['YAMAGATA'] }],
  ['山形 花子', { by: 'name', names: ['山形花子', '花子山形'] }],
  ['03 1234', { by: 'telephone', begins: '031234' }],
])('%s is read as what it is', (typed, expected) => {
  expect(soughtWords(typed)).toEqual(expected);
});
