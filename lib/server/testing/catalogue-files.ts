import 'server-only';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type CatalogueKind, kindShapes } from '@/lib/schemas/catalogue/catalogue-kind';

/** One good row of each kind, to be varied by tests and measurements. */
export const goodRows: Record<CatalogueKind, Readonly<Record<string, string>>> = {
  tours: {
    code: 'kyoto-one',
    kind: 'package-domestic',
    title: '京都 嵐山の紅葉を歩く3日間',
    title_kana: 'きょうと あらしやまのこうようをあるくみっかかん',
    catch: '朝の竹林をひとりじめ',
    description: '嵐電とバスで西山を巡ります。二日目の朝は開門と同時に竹林へ入ります。',
    region: 'kinki',
    places: '京都|嵐山',
    places_kana: 'きょうと|あらしやま',
    prefecture_or_country: '京都府',
    countries: '',
    nights: '2',
    day_trip: 'false',
    departure_place: '東京駅',
    departure_area: 'tokyo',
    meeting_place: '東京駅 八重洲中央口',
    meeting_time: '08:30',
    themes: 'history|flowers',
    transport: '新幹線・路面電車',
    lodging: '桂川のほとり 月影荘（嵐山の旅館）',
    included: '新幹線|宿泊2泊',
    excluded: '昼食',
    minimum_participants: '8',
    capacity: '30',
    conductor: 'escorted',
    rooms: 'true',
    room_note: '',
    terms_id: 'web-card-domestic',
    conditions_basis_date: '2026-10-01',
    price_basis_date: '2026-10-01',
    passport_validity_note: '',
    passport_months: '',
    insurance_note: '',
    season_hero: 'autumn',
    peak_note: '',
  },
  itinerary: {
    tour_code: 'kyoto-one',
    day: '1',
    title: '嵐山へ',
    description: '保津川を「トロッコ」で下ります。\n宿まで歩いて8分です。',
    breakfast: 'none',
    lunch: 'free',
    dinner: 'included',
    stay: '月影荘（嵐山）',
    no_service: 'false',
  },
  patterns: {
    tour_code: 'kyoto-one',
    season_from: '11-01',
    season_to: '12-10',
    weekdays: 'fri|sat',
    adult_1: '',
    adult_2: '58000',
    adult_3: '54000',
    adult_4: '52000',
    child_percent: '70',
    infant_yen: '3000',
    step_yen: '2000',
    capacity: '30',
    note: '紅葉の時期',
  },
  options: {
    tour_code: 'kyoto-one',
    option_code: 'boat',
    name: '保津川下り',
    description: '約16キロ、2時間',
    unit: 'person',
    price_yen: '6000',
    max_per_booking: '',
    applies: 'all',
  },
  recipients: {
    tour_code: 'kyoto-one',
    class: 'lodging',
    name: '月影荘株式会社',
    country: 'JP',
    items: 'name|kana',
    measures: 'all-oecd8',
    measures_reason: '',
    address: '京都府京都市右京区9999番地',
    representative: '代表取締役 桂みなと',
  },
  departures: {
    tour_code: 'kyoto-one',
    date: '2027-01-15',
    meeting_time: '',
    adult_1: '66000',
    adult_2: '58000',
    adult_3: '',
    adult_4: '52000',
    child_percent: '73',
    infant_yen: '3000',
    capacity: '30',
    decided: 'false',
  },
};

/** Three days of the tour above. */
export const goodDays = [1, 2, 3].map((day) => ({ ...goodRows.itinerary, day: String(day) }));

let folder: string | undefined;
let files = 0;

/** Takes away every file that this process made here; whoever makes one sees to it at the end. */
export function removeCatalogueFiles(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
}

/** A file of a kind in a folder of its own, named after the kind. */
export function catalogueFile(
  kind: CatalogueKind,
  rows: readonly Readonly<Record<string, string>>[],
): { path: string; name: string } {
  const name = `${kind}.csv`;
  folder ??= mkdtempSync(path.join(tmpdir(), 'tabiyaku-catalogue-'));
  const file = path.join(folder, String(++files), name);
  mkdirSync(path.dirname(file));
  const { columns } = kindShapes[kind];
  writeFileSync(file, stringify([...rows], { header: true, columns: [...columns] }));
  return { path: file, name };
}
