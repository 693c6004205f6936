import { describe, expect, it } from 'vitest';
import { parseInstant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { BOOKED_LONG_AGO } from '@/lib/rules/cancellation/booking-step';
import { feeByDay } from '@/lib/rules/cancellation/fee-by-day';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import { feeUntil } from '@/lib/rules/cancellation/fee-until';
import { publicHolidays } from '../public-holidays';
import {
  answer,
  at,
  figure,
  kinds,
  type Loose,
  ONE,
  percent,
  printed,
  read,
  story,
  table,
  written,
} from './written';

const free = {
  id: 'day-of-booking',
  until: { bookingDay: 0, at: '23:00' },
  charge: { kind: 'free' },
};
/** Free until 23:00 of the day of booking, sent in time; before the 7th day 10%, then 30%. */
const evening = (change: (own: Loose) => void = () => {}) =>
  written((terms) => {
    table(terms).steps[0].charge = percent(10);
    table(terms).fromBooking = [{ ...free, whenSent: true, ...figure }];
    change(terms);
  });
const booked = (day: string, hour: string) => ({ bookedAt: at(day, hour) });

describe('a step until an hour of the day of the booking', () => {
  it.each([
    // Wed 1 July: the first second, the last minute before 23:00, and 23:00 itself
    ['07-01', '10:00', '07-01', '10:01', 0],
    ['07-01', '10:00', '07-01', '22:59', 0],
    // received Thu 2 July 10:00, day 7: 30% of 80,000
    ['07-01', '10:00', '07-01', '23:00', 24_000],
    // booked on 10 June: the day after it is far from the 7th day, 10%
    ['06-10', '10:00', '06-10', '22:59', 0],
    ['06-10', '10:00', '06-11', '10:00', 8_000],
    // booked after 23:00: nothing is left of it
    ['06-10', '23:30', '06-10', '23:31', 8_000],
    // booked on the day before departure, when 30% would count
    ['07-08', '11:00', '07-08', '17:00', 0],
    ['07-08', '11:00', '07-08', '23:00', 24_000],
  ])('booked %s %s, declared %s %s: %i yen', (day, hour, on, clock, feeYen) => {
    expect(answer(evening(), { ...booked(day, hour), declaredAt: at(on, clock) })).toMatchObject({
      feeYen,
      refundYen: 80_000 - feeYen,
    });
  });

  it('counts by reception where it does not say that sending decides', () => {
    const received = evening((terms) => delete table(terms).fromBooking[0].whenSent);
    const late = { ...booked('06-10', '10:00'), declaredAt: at('06-10', '18:01') };
    expect(answer(received, late)).toMatchObject({ feeYen: 8_000 });
    expect(answer(evening(), late)).toMatchObject({ feeYen: 0, step: 'day-of-booking' });
    const open = { ...late, declaredAt: at('06-10', '18:00') };
    expect(answer(received, open)).toMatchObject({ feeYen: 0 });
  });

  it('ends with the start of the trip, and a case without the booking is refused', () => {
    const morning = booked('07-09', '09:00');
    expect(answer(evening(), { ...morning, declaredAt: at('07-09', '11:59') })).toMatchObject({
      feeYen: 0,
    });
    expect(answer(evening(), { ...morning, declaredAt: at('07-09', '12:00') })).toMatchObject({
      feeYen: 80_000,
    });
    expect(answer(evening())).toMatchObject({ refused: 'booking-moment-missing' });
  });

  it('may be for bookings made some days before departure alone', () => {
    const early = evening((terms) => {
      table(terms).fromBooking[0].bookedByDay = 3;
    });
    // 6 July is the 3rd day, 7 July the 2nd
    const declared = (day: string) => ({ ...booked(day, '11:00'), declaredAt: at(day, '12:00') });
    expect(answer(early, declared('07-06'))).toMatchObject({ feeYen: 0 });
    expect(answer(early, declared('07-07'))).toMatchObject({ feeYen: 24_000 });
  });
});

describe('steps of hours and days after the booking', () => {
  const two = written((terms) => {
    table(terms).steps[0].charge = percent(20);
    table(terms).fromBooking = [
      { ...free, id: 'two-days', until: { hours: 48 }, ...figure },
      { ...free, id: 'week', until: { bookingDay: 7 }, charge: percent(10), ...figure },
    ];
  });

  it.each([
    // booked Mon 1 June 10:30: 48 hours end on Wed 3 June 10:30, the 7th day after is Mon 8 June
    ['06-03', '10:29', 0],
    ['06-03', '10:30', 8_000],
    ['06-08', '18:00', 8_000],
    ['06-09', '10:00', 16_000],
  ])('declared %s %s: %i yen', (day, hour, feeYen) => {
    const facts = { ...booked('06-01', '10:30'), declaredAt: at(day, hour) };
    expect(answer(two, facts)).toMatchObject({ feeYen });
  });

  it('stand first in the table of the tour, with their days where the booking is known', () => {
    const terms = read(two);
    const facts = { departureDate: '2026-07-09' as Loose, dayTrip: false, traveler: null };
    const bookedAt = parseInstant(at('06-01', '10:30'));
    expect(feeSteps({ ...facts, bookedAt }, terms)).toMatchObject([
      { phase: 'from-booking', lastDate: '2026-06-03', untilHour: '10:30', percent: 0 },
      { phase: 'from-booking', lastDate: '2026-06-08', untilHour: null, percent: 10 },
      { phase: 'before-start' },
      { phase: 'before-start' },
      { phase: 'after-start' },
    ]);
    expect(feeSteps(facts, terms)).toMatchObject([
      { lastDate: null },
      { lastDate: null },
      {},
      {},
      {},
    ]);
  });

  it('the chart shows them for a booking, and what comes after them without one', () => {
    const terms = read(two);
    const facts = {
      departureDate: '2026-07-09' as Loose,
      dayTrip: false,
      startsAt: parseInstant(ONE.startsAt),
      travelers: [{ tourPrice: yen(80_000) }],
    };
    const fees = (more: object) => {
      const days = feeByDay({ ...facts, ...more }, terms, 38);
      return 'kind' in days ? days : days.slice(0, 9).map(({ fee, lastFee }) => [fee, lastFee]);
    };
    // 1 June is the 38th day
    expect(fees({ bookedAt: parseInstant(at('06-01', '10:30')) })).toEqual([
      [0, 0],
      [0, 0],
      [0, 8_000],
      [8_000, 8_000],
      [8_000, 8_000],
      [8_000, 8_000],
      [8_000, 8_000],
      [8_000, 8_000],
      [16_000, 16_000],
    ]);
    expect(fees({})).toEqual(Array.from({ length: 9 }, () => [16_000, 16_000]));
    expect(fees({ bookedAt: BOOKED_LONG_AGO })).toEqual(fees({}));
  });

  it('how long a fee holds is told to the millisecond', () => {
    const until = (terms: Loose, declaredAt: string) =>
      feeUntil(
        {
          departureDate: '2026-07-09' as Loose,
          returnDate: '2026-07-11' as Loose,
          dayTrip: false,
          startsAt: parseInstant(ONE.startsAt),
          noShow: false,
          ground: null,
          travelers: [{ tourPrice: yen(80_000) }],
          receivedYen: yen(80_000),
          calendar: publicHolidays,
          bookedAt: parseInstant(at('06-01', '10:30')),
          declaredAt: parseInstant(declaredAt),
        },
        read(terms),
      );
    expect(until(two, at('06-01', '11:00'))).toMatchObject({
      until: parseInstant(at('06-03', '10:30')) - 1,
      next: { quote: { fee: 8_000 } },
    });
    // sent until 23:00, though the office shuts at 18:00
    expect(until(evening(), at('06-01', '19:00'))).toMatchObject({
      until: parseInstant(at('06-01', '23:00')) - 1,
      next: { quote: { fee: 8_000 } },
    });
  });
});

describe('check, print and explanation of steps from the booking', () => {
  it('judges them before every step that may follow, and against the price', () => {
    expect(kinds(evening())).toEqual([]);
    const charged = (rate: number) =>
      kinds(
        evening((terms) => {
          table(terms).fromBooking[0].charge = percent(rate);
        }),
      );
    expect(charged(10)).toEqual([]);
    expect(charged(11)).toEqual(['falling-charge']);
    expect(charged(31)).toEqual(['falling-charge', 'falling-charge']);
  });

  it('finds one that never counts, an id that stands twice and a name that means nothing', () => {
    const steps = (...list: object[]) =>
      kinds(
        evening((terms) => {
          table(terms).fromBooking = list.map((one, place) => ({
            ...free,
            id: `b${place}`,
            ...figure,
            ...one,
          }));
        }),
      );
    expect(steps({ until: { hours: 24 } }, { until: { hours: 48 } })).toEqual([]);
    expect(steps({ until: { hours: 48 } }, { until: { hours: 48 } })).toEqual(['never-used']);
    expect(steps({ until: { hours: 24 } }, { until: { bookingDay: 0 } })).toEqual(['never-used']);
    expect(steps({ until: { hours: 23 } }, { until: { bookingDay: 0 } })).toEqual([]);
    expect(steps({ id: 'from-day-7' })).toEqual(['name-twice']);
    expect(steps({ charge: { kind: 'named', name: 'none' } })).toEqual(['name-unknown']);
    expect(steps({ until: { hours: 0 } })).toEqual(['shape']);
  });

  it('is above the ceiling where the standard terms are still free', () => {
    const measured = evening((terms) => {
      terms.base = { id: 'standard-domestic', version: '1' };
      table(terms).steps[0].charge = { kind: 'free' };
      table(terms).steps[1].charge = percent(20);
      table(terms).fromBooking[0].charge = percent(5);
    });
    expect(kinds(measured)).toContain('above-ceiling');
    table(measured).fromBooking[0].charge = { kind: 'free' };
    expect(kinds(measured)).toEqual([]);
  });

  it('prints them first, and says that no other step counts meanwhile', () => {
    expect(printed(evening())).toContain(
      'ご予約の成立した日の23:00まで（お申し出を送信された時刻によります）：無料\n旅行契約の成立から',
    );
    expect(printed(evening())).toContain('ほかの段は適用しません。');
    const two = evening((terms) => {
      const [first] = table(terms).fromBooking;
      table(terms).fromBooking = [
        { ...first, until: { hours: 48 }, bookedByDay: 1, whenSent: false },
        { ...first, id: 'b', until: { bookingDay: 1 } },
        { ...first, id: 'c', until: { bookingDay: 7 } },
      ];
    });
    const text = printed(two);
    expect(text).toContain(
      'ご予約の成立から48時間以内（旅行開始日の前日までに成立したご予約に限ります）：無料',
    );
    expect(text).toContain('ご予約の成立した日の翌日まで');
    expect(text).toContain('ご予約の成立した日から7日後まで');
  });

  it('tells whether it holds', () => {
    const facts = { ...booked('06-10', '10:00'), declaredAt: at('06-10', '11:00') };
    expect(story(evening(), facts)).toContain('holds until just before 2026-06-10 23:00:00');
    expect(story(evening(), { ...facts, declaredAt: at('06-11', '11:00') })).toContain(
      'No step counted from the booking (2026-06-10 10:00:00) holds any more',
    );
  });
});
