import 'server-only';
import fc from 'fast-check';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { fixtureTourRow } from './fixture-tours';

const TOURS = 60;

const arbitraryTour = fc.record({
  kind: fc.constantFrom('package-domestic', 'package-overseas'),
  title: fc.constantFrom('京都の秋', '嵐山電車の旅', '銀山温泉', '朝市を歩く'),
  titleKana: fc.constantFrom('きょうとのあき', 'ぎんざんおんせん', ''),
  catchLine: fc.constantFrom('京都から電車で', '温泉と紅葉', '雪の夜'),
  region: fc.constantFrom('kinki', 'tohoku', 'kanto', 'europe'),
  places: fc.subarray(['京都', '宇治', '銀山温泉', 'パリ'], { minLength: 1 }),
  prefectureOrCountry: fc.constantFrom('京都府', '山形県', '京都'),
  nights: fc.integer({ min: 0, max: 9 }),
  departureArea: fc.constantFrom('tokyo', 'osaka', 'fukuoka'),
  themes: fc.subarray(['onsen', 'snow', 'gourmet', 'art']),
  seasonHero: fc.constantFrom('spring', 'summer', 'autumn', 'winter'),
});

// Before today, on the edges of the days that are searched for, in the last month that is counted, and long after it.
const DAYS = [-5, 0, 1, 11, 12, 30, 31, 56, 73, 74, 300, 705, 720, 2000];

const arbitraryDeparture = fc.record({
  days: fc.constantFrom(...DAYS),
  lowestAdultYen: fc.constantFrom(9_800, 15_000, 29_999, 58_000, 100_000, 398_000, 400_000),
  capacity: fc.constantFrom(2, 10, 40),
  gone: fc.constantFrom(0, 0.5, 0.9, 1),
  held: fc.boolean(),
  status: fc.constantFrom('open', 'open', 'open', 'closed', 'cancelled'),
  decided: fc.boolean(),
});

const arbitraryDepartures = fc.uniqueArray(arbitraryDeparture, {
  maxLength: 9,
  selector: ({ days }) => days,
});

/** Rows of a catalogue, the same for each seed: few places, kinds and prices, so that criteria meet. */
export function generatedCatalogue(seed: number, today: CalendarDate) {
  const { priceTable, ...common } = fixtureTourRow('stay', '');
  const tours = fc
    .sample(arbitraryTour, { seed, numRuns: TOURS })
    .map((tour, at) => ({ ...common, ...tour, code: `g${String(at).padStart(2, '0')}` }));
  const departures = fc
    .sample(arbitraryDepartures, { seed, numRuns: TOURS })
    .flatMap((ofTour, at) =>
      ofTour.map(({ days, gone, held, ...departure }) => {
        const departureDate = addDays(today, days);
        const seats = Math.floor(departure.capacity * gone);
        const tourCode = tours[at]?.code ?? '';
        return {
          ...departure,
          ...{ id: `${tourCode}.${departureDate}`, tourCode, origin: 'import' },
          ...{ departureDate, returnDate: departureDate, startsAt: new Date(departureDate) },
          ...{ sold: held ? 0 : seats, held: held ? seats : 0, priceTable: {} },
        };
      }),
    );
  return { tours, departures };
}
