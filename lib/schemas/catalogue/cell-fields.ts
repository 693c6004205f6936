import {
  departureAreas,
  domesticRegions,
  overseasRegions,
  seasons,
  tourKinds,
  tourThemes,
} from './codes';
import { weekdays } from './pattern-row';
import { providedItems, recipientClasses } from './recipient-row';

/** How a cell of the catalogue is filled in at the desk; what it may hold is said by the schema of its row. */
export type CellField =
  | { readonly as: 'line' | 'text' | 'list' | 'number' | 'price' | 'day' | 'hour' | 'flag' }
  | { readonly as: 'choice' | 'choices'; readonly of: readonly string[] };

/** The kinds that belong to a tour and are written at the desk; departures follow from the patterns. */
export const editedKinds = ['tours', 'itinerary', 'patterns', 'options', 'recipients'] as const;
export type EditedKind = (typeof editedKinds)[number];

const line = { as: 'line' } as const;
const text = { as: 'text' } as const;
const list = { as: 'list' } as const;
const number = { as: 'number' } as const;
const price = { as: 'price' } as const;
const day = { as: 'day' } as const;
const flag = { as: 'flag' } as const;
const choice = (...of: readonly string[]) => ({ as: 'choice', of }) as const;
const choices = (...of: readonly string[]) => ({ as: 'choices', of }) as const;
const meal = choice('included', 'free', 'onboard', 'none');

/** The columns of each kind in the order in which one fills them in; the tour's code is the page's. */
export const cellFields: Readonly<Record<EditedKind, Readonly<Record<string, CellField>>>> = {
  tours: {
    title: line,
    title_kana: line,
    catch: line,
    description: text,
    kind: choice(...tourKinds),
    region: choice(...domesticRegions, ...overseasRegions),
    places: list,
    places_kana: list,
    prefecture_or_country: line,
    countries: list,
    themes: choices(...tourThemes),
    season_hero: choice(...seasons),
    nights: number,
    day_trip: flag,
    departure_area: choice(...departureAreas),
    departure_place: line,
    meeting_place: line,
    meeting_time: { as: 'hour' },
    transport: line,
    lodging: line,
    rooms: flag,
    room_note: text,
    conductor: choice('escorted', 'local-guide', 'none'),
    minimum_participants: number,
    capacity: number,
    included: list,
    excluded: list,
    peak_note: text,
    insurance_note: text,
    passport_validity_note: text,
    passport_months: number,
    terms_id: line,
    conditions_basis_date: day,
    price_basis_date: day,
  },
  itinerary: {
    day: number,
    title: line,
    description: text,
    breakfast: meal,
    lunch: meal,
    dinner: meal,
    stay: line,
    no_service: flag,
  },
  patterns: {
    season_from: line,
    season_to: line,
    weekdays: choices(...weekdays),
    adult_1: price,
    adult_2: price,
    adult_3: price,
    adult_4: price,
    child_percent: number,
    infant_yen: price,
    step_yen: price,
    capacity: number,
    note: line,
  },
  options: {
    option_code: line,
    name: line,
    description: text,
    unit: choice('person', 'room', 'booking'),
    price_yen: price,
    max_per_booking: number,
    applies: choice('all', 'adult', 'child'),
  },
  recipients: {
    class: choice(...recipientClasses),
    name: line,
    representative: line,
    address: line,
    country: line,
    items: choices(...providedItems),
    measures: choice('all-oecd8', 'not-provided'),
    measures_reason: text,
  },
};

export type CellRow = Readonly<Record<string, string>>;

const MOST_ROWS = 70;

/** Rows as the form of a kind sends them: `rows.2.title`, `rows.2.weekdays.sat`; a list has one value a line. */
export function readCellRows(form: FormData, kind: EditedKind): CellRow[] {
  const fields = Object.entries(cellFields[kind]);
  const rows: CellRow[] = [];
  for (let at = 0; at < MOST_ROWS && form.has(`rows.${at}.here`); at++) {
    if (form.get(`rows.${at}.remove`) === 'true') continue;
    const row = Object.fromEntries(
      fields.map(([name, field]) => [name, cellOf(form, `rows.${at}.${name}`, field)]),
    );
    if (fields.some(([name, field]) => row[name] !== emptyOf(field)))
      rows.push({ ...row, at: String(at) });
  }
  return rows;
}

/** What a cell holds that nobody filled in. */
function emptyOf(field: CellField): string {
  return field.as === 'flag' ? 'false' : '';
}

function cellOf(form: FormData, name: string, field: CellField): string {
  if (field.as === 'choices')
    return field.of.filter((word) => form.get(`${name}.${word}`) === 'true').join('|');
  const sent = form.get(name);
  const text = typeof sent === 'string' ? sent.slice(0, 8_000) : '';
  switch (field.as) {
    case 'flag':
      return text === 'true' ? 'true' : 'false';
    case 'list':
      return linesOf(text).join('|');
    case 'number':
    case 'price':
      return text.normalize('NFKC').trim();
    default:
      return text.replaceAll('\r\n', '\n').trim();
  }
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** The values of a form's fields for a row of the catalogue: the way back. */
export function fieldValues(at: number, row: CellRow, kind: EditedKind): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [column, field] of Object.entries(cellFields[kind])) {
    const [name, cell] = [`rows.${at}.${column}`, row[column] ?? ''];
    if (field.as === 'choices')
      for (const word of cell.split('|')) values[`${name}.${word}`] = 'true';
    else values[name] = field.as === 'list' ? cell.replaceAll('|', '\n') : cell;
  }
  return values;
}
