import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { offeredPrice } from '@/lib/rules/price/offered-price';
import { type ChosenOption, partyPrice } from '@/lib/rules/price/party-price';
import { adultPrices, priceTable } from '@/lib/schemas/catalogue/prices';

type Row = Readonly<Record<string, string>>;
const read = (name: string): Row[] =>
  parse(readFileSync(path.join(import.meta.dirname, 'catalogue', `${name}.csv`), 'utf8'), {
    columns: true,
    bom: true,
  });
const tours = read('tours');
const recipients = read('recipients');
const tables = read('patterns').map((row) => ({
  tour: row.tour_code ?? '',
  rooms: tours.find(({ code }) => code === row.tour_code)?.rooms === 'true',
  table: priceTable(
    adultPrices({
      adult_1: Number(row.adult_1),
      adult_2: Number(row.adult_2),
      adult_3: Number(row.adult_3),
      adult_4: Number(row.adult_4),
    }),
    Number(row.child_percent),
    Number(row.infant_yen),
  ),
}));

const adult = (id: string) => ({ id, ageBand: 'adult' as const });
const child = { id: 'child', ageBand: 'child' as const };

/** What the last traveler is charged, or null where the party is not taken. */
function charged(
  people: readonly { id: string; ageBand: 'adult' | 'child' }[],
  { rooms, table }: (typeof tables)[number],
): number | null {
  const room = rooms ? [people.map(({ id }) => id)] : null;
  const price = partyPrice({ travelers: people, rooms: room, options: [] }, table);
  if (price.kind !== 'priced') return null;
  return price.lines.find((line) => line.travelerId === people.at(-1)?.id)?.amountYen ?? null;
}

describe('the sample tours', () => {
  test('what a tour page and a booking page offer is what the booking charges, for every table and party', () => {
    expect(tables.length).toBeGreaterThan(80);
    const differ = tables.flatMap((one) =>
      one.table.adult.flatMap((_, place) => {
        const guests = place + 1;
        if (!one.rooms && guests > 1) return [];
        const adults = Array.from({ length: guests }, (__, at) => adult(`a${at}`));
        const family = [...adults.slice(0, guests - 1), child];
        const rows = [
          ['adult', charged(adults, one)],
          ['child', charged(family, one)],
        ] as const;
        return rows
          .filter(
            ([band, price]) =>
              offeredPrice({ band, guests, rooms: one.rooms }, one.table) !== price,
          )
          .map(([band]) => `${one.tour} ${band} ${guests}`);
      }),
    );
    expect(differ).toEqual([]);
  });

  test('an infant is charged what the tour page shows for infants, in its parents’ bed, at every table', () => {
    for (const { tour, rooms, table } of tables) {
      const people = [adult('a'), adult('b'), { id: 'i', ageBand: 'infant' as const }];
      const room = rooms ? [['a', 'b', 'i']] : null;
      const price = partyPrice({ travelers: people, rooms: room, options: [] }, table);
      if (price.kind !== 'priced') continue;
      const lines = price.lines.filter(({ travelerId }) => travelerId === 'i');
      expect(lines, tour).toMatchObject([{ guests: null, amountYen: table.infant }]);
      const adults = price.lines.filter(({ travelerId }) => travelerId === 'a');
      const asTwo = offeredPrice({ band: 'adult', guests: rooms ? 2 : 1, rooms }, table);
      expect(adults, tour).toMatchObject([{ amountYen: asTwo }]);
    }
  });

  test.each(read('options'))(
    '$tour_code: $name is charged as it is offered, and to nobody it is not for',
    (row) => {
      const table = tables.find(({ tour }) => tour === row.tour_code);
      if (table === undefined) throw new Error(row.tour_code);
      const people = [adult('a'), adult('b'), child, { id: 'i', ageBand: 'infant' as const }];
      const ids = people.map(({ id }) => id);
      const unit = row.unit as ChosenOption['unit'];
      const applies = row.applies as ChosenOption['applies'];
      const unitYen = Number(row.price_yen);
      const chosen = { code: row.option_code ?? '', unit, unitYen, applies };
      const one = {
        ...chosen,
        travelerIds: unit === 'person' ? ids : [],
        quantity: unit === 'person' ? 0 : 1,
      };
      const rooms = table.rooms ? [ids] : null;
      const all = {
        adult: [90_000, 90_000, 90_000, 90_000],
        child: [90_000, 90_000, 90_000, 90_000],
        infant: 0,
      };
      const price = partyPrice({ travelers: people, rooms, options: [one] }, all);
      if (price.kind !== 'priced') throw new Error(price.kind);
      const takers = { all: 3, adult: 2, child: 1 }[applies];
      const lines = price.lines.filter(
        ({ code, kind }) => code === row.option_code && kind !== 'base',
      );
      expect(lines.map(({ amountYen }) => amountYen)).toEqual(
        Array.from({ length: unit === 'person' ? takers : 1 }, () => unitYen),
      );
      expect(lines.some(({ travelerId }) => travelerId === 'i')).toBe(false);
    },
  );

  test('no note gives a child another band than its age: adult from 12, child 3 to 11, infant below 3', () => {
    const notes = tours.map(({ code, room_note }) => `${code} ${room_note}`);
    expect(notes.filter((note) => /未就学|小学生未満|3歳まで|4歳|5歳|6歳/.test(note))).toEqual([]);
  });

  test('an airline is given names to board by, not to get on trains and ships', () => {
    const wrong = recipients.filter(
      (row) => /航空/.test(row.name ?? '') && row.class !== 'airline',
    );
    expect(wrong).toEqual([]);
  });
});
