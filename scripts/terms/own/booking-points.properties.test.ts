import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import { publicHolidays } from '../public-holidays';
import { figure, type Loose, percent, read, table, written } from './written';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const point = fc.oneof(
  fc.record({ hours: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ bookingDay: fc.integer({ min: 0, max: 14 }) }),
  fc.record({
    bookingDay: fc.integer({ min: 0, max: 14 }),
    at: fc.constantFrom('00:00', '12:00', '23:00'),
  }),
);

/** A file received as sent: rates that rise from the booking's steps to those of the days. */
const file = fc
  .record({
    points: fc.array(point, { minLength: 1, maxLength: 3 }),
    rates: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ points, rates, days }) => {
    const up = [...rates].sort((one, other) => one - other);
    const [far = 0, near = 0] = [...days].sort((one, other) => other - one);
    return { points, up, far, near };
  });

function termsOf({ points, up, far, near }: Loose) {
  return read(
    written((terms) => {
      terms.acceptance.outside = 'when-sent';
      const own = table(terms);
      own.fromBooking = points.map((until: Loose, place: number) => ({
        id: `b${place}`,
        until,
        charge: percent(up[place]),
        ...figure,
      }));
      const rate = (place: number) => percent(up[points.length + place]);
      own.steps = [
        { ...own.steps[0], id: 's0', from: null, until: { day: far + 1 }, charge: rate(0) },
        {
          ...own.steps[0],
          id: 's1',
          from: { day: far },
          until: { day: near + 1 },
          charge: rate(1),
        },
        { ...own.steps[0], id: 's2', from: { day: near }, until: null, charge: rate(2) },
      ];
    }),
  );
}

/** The same, read from the words alone, with nothing of the rules: clock in Japan by hand. */
function reading(
  { points, up, far, near }: Loose,
  booked: number,
  at: number,
  start: number,
): number {
  if (at >= start) return 100;
  const dayOf = (ms: number) => Math.floor((ms + 9 * HOUR) / DAY);
  for (const [place, until] of points.entries()) {
    const midnight = (dayOf(booked) + (until.bookingDay ?? 0)) * DAY - 9 * HOUR;
    const hour = until.at === undefined ? 24 : Number(until.at.slice(0, 2));
    const end = until.hours === undefined ? midnight + hour * HOUR : booked + until.hours * HOUR;
    if (at < end) return up[place];
  }
  const left = dayOf(start) - dayOf(at);
  return up[points.length + (left > far ? 0 : left > near ? 1 : 2)];
}

it('20,000 bookings: the fee is what the words say, and waiting never makes it cheaper', () => {
  const start = Date.parse('2026-07-09T12:00:00+09:00');
  fc.assert(
    fc.property(
      file,
      fc.integer({ min: 0, max: 45 * 1_440 }),
      fc.array(fc.integer({ min: 0, max: 47 * 1_440 }), { minLength: 10, maxLength: 10 }),
      (own, ahead, waits) => {
        const terms = termsOf(own);
        const booked = start - ahead * 60_000;
        let before = 0;
        for (const wait of [...waits].sort((one, other) => one - other)) {
          const declaredAt = booked + wait * 60_000;
          const quote = cancellationFee(
            {
              departureDate: '2026-07-09' as Loose,
              returnDate: '2026-07-11' as Loose,
              dayTrip: false,
              startsAt: instant(start),
              noShow: false,
              ground: null,
              travelers: [{ tourPrice: yen(80_000) }],
              receivedYen: yen(80_000),
              calendar: publicHolidays,
              bookedAt: instant(booked),
              declaredAt: instant(declaredAt),
            },
            terms,
          );
          if (isRefusal(quote)) throw new Error(quote.reason);
          expect(quote.fee).toBe(800 * reading(own, booked, declaredAt, start));
          expect(quote.fee).toBeGreaterThanOrEqual(before);
          before = quote.fee;
        }
      },
    ),
    { numRuns: 2_000 },
  );
}, 60_000);
