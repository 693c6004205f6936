import {
  departureAreas,
  domesticRegions,
  overseasRegions,
  seasons,
  tourKinds,
  tourThemes,
} from './codes';
import type { EditedKind } from './edited-kinds';
import { weekdays } from './pattern-row';
import { providedItems, recipientClasses, recipientMeasures } from './recipient-row';

/** How a cell of the catalogue is filled in at the desk; what it may hold is said by the schema of its row. */
export type CellField =
  | {
      readonly as:
        | 'line'
        | 'text'
        | 'list'
        | 'number'
        | 'price'
        | 'day'
        | 'hour'
        | 'flag'
        | 'terms';
    }
  | { readonly as: 'choice' | 'choices'; readonly of: readonly string[] };

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
    terms_id: { as: 'terms' },
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
    measures: choice(...recipientMeasures),
    measures_reason: text,
  },
};
