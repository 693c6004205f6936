import 'server-only';
import { type ClientBase, escapeLiteral } from 'pg';
import { type CatalogueKind, kindShapes } from '@/lib/schemas/catalogue/catalogue-kind';

const BATCH = 5_000;

const list = (column: string) => `array_to_string(${column}, '|')`;
const price = (array: string, at: number) => `nullif(${array}[${at}], 0)::text`;
const adult = (at: number) => `nullif(d."priceTable" -> 'adult' ->> ${at - 1}, '0')`;

/** One text for each column of the file, in the order of its header. */
const selections: Record<CatalogueKind, { cells: string; from: string; key: string }> = {
  tours: {
    cells: `t.code, t.kind, t.title, t."titleKana", t."catchLine", t.description, t.region, ${list('t.places')},
      ${list('t."placesKana"')}, t."prefectureOrCountry", ${list('t.countries')}, t.nights::text, t."dayTrip"::text,
      t."departurePlace", t."departureArea", t."meetingPlace", t."meetingTime", ${list('t.themes')}, t.transport,
      t.lodging, ${list('t.included')}, ${list('t.excluded')}, t."minimumParticipants"::text, t.capacity::text,
      t.conductor, t.rooms::text, t."roomNote", t."termsId", t."conditionsBasisDate", t."priceBasisDate",
      t."passportValidityNote", t."passportMonths"::text, t."insuranceNote", t."seasonHero", t."peakNote"`,
    from: '"Tour" t',
    key: 't.code',
  },
  itinerary: {
    cells: `i."tourCode", i.day::text, i.title, i.description, i.breakfast, i.lunch, i.dinner, i.stay, i."noService"::text`,
    from: '"ItineraryDay" i',
    key: `i."tourCode" || lpad(i.day::text, 3, '0')`,
  },
  patterns: {
    cells: `p."tourCode", p."seasonFrom", p."seasonTo", ${list('p.weekdays')}, ${price('p."adultYen"', 1)},
      ${price('p."adultYen"', 2)}, ${price('p."adultYen"', 3)}, ${price('p."adultYen"', 4)}, p."childPercent"::text,
      p."infantYen"::text, p."stepYen"::text, p.capacity::text, p.note`,
    from: '"DeparturePattern" p',
    key: `p."tourCode" || lpad(p.position::text, 6, '0')`,
  },
  options: {
    cells: `o."tourCode", o."optionCode", o.name, o.description, o.unit, o."priceYen"::text, o."maxPerBooking"::text, o.applies`,
    from: '"PriceOption" o',
    key: `o."tourCode" || '/' || o."optionCode"`,
  },
  recipients: {
    cells: `r."tourCode", r."recipientClass", r.name, r.country, ${list('r.items')}, r.measures, r."measuresReason",
      r.address, r.representative`,
    from: '"Recipient" r',
    key: `r."tourCode" || lpad(r.position::text, 6, '0')`,
  },
  departures: {
    cells: `d."tourCode", d."departureDate", to_char(d."startsAt" AT TIME ZONE 'Asia/Tokyo', 'HH24:MI'), ${adult(1)},
      ${adult(2)}, ${adult(3)}, ${adult(4)}, d."childPercent"::text, d."priceTable" ->> 'infant', d.capacity::text,
      d.decided::text`,
    from: '"Departure" d',
    key: 'd.id',
  },
};

/** The rows of a kind as a file holds them, header first, a batch at a time; importing them again changes nothing. */
export async function* exportCatalogue(
  client: ClientBase,
  kind: CatalogueKind,
  /** One tour alone. */
  tour?: string,
): AsyncGenerator<readonly (string | null)[]> {
  const { cells, from, key } = selections[kind];
  yield kindShapes[kind].columns;
  const own = tour === undefined ? '' : `AND ${codeOf(kind)} = ${escapeLiteral(tour)}`;
  let after = '';
  for (;;) {
    const { rows } = await client.query<{ cells: (string | null)[]; key: string }>(
      `SELECT ARRAY[${cells}] AS cells, ${key} AS key FROM ${from} WHERE ${key} > $1 ${own} ORDER BY ${key} LIMIT ${BATCH}`,
      [after],
    );
    for (const row of rows) yield row.cells;
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.key ?? '';
  }
}

function codeOf(kind: CatalogueKind): string {
  return kind === 'tours' ? 't.code' : `${kind[0]}."tourCode"`;
}
