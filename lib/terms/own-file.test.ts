import { describe, expect, it } from 'vitest';
import { receptionTime } from '@/lib/rules/application/reception-time';
import { businessCalendar } from '@/lib/rules/calendar/business-calendar';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { formatInJapan, parseInstant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import { minimumParticipantsNotice } from '@/lib/rules/contract/minimum-participants-notice';
import type { Terms } from '@/lib/rules/terms';
import { checkTerms } from './check-terms';
import arrangedAir from './files/arranged-air@1.json';
import depositDomestic from './files/deposit-domestic@1.json';
import standardOverseas from './files/standard-overseas@1.json';
import webCard from './files/web-card-domestic@1.json';
import { termsVersion } from './terms-of';

// biome-ignore lint/suspicious/noExplicitAny: files are written by an agency, and broken on purpose
type Loose = any;

function written(file: object, change: (terms: Loose) => void): Loose {
  const terms = structuredClone(file) as Loose;
  change(terms);
  return terms;
}
const kinds = (terms: Loose) =>
  checkTerms(JSON.stringify(terms), termsVersion).map(({ finding }) => finding);
const stay = (terms: Loose) => terms.cancellation.tables[1];
const percent = (rate: number) => ({ kind: 'percent', percent: rate, of: 'tourPrice' });

const calendar = businessCalendar([], calendarDate('2020-01-01'), calendarDate('2040-12-31'));
// departs Thu 9 July 2026, declared Thu 2 July 11:00: day 7, 30% of 80,000 in the shipped file
const booking = {
  departureDate: calendarDate('2026-07-09'),
  returnDate: calendarDate('2026-07-11'),
  dayTrip: false,
  startsAt: parseInstant('2026-07-09T12:00:00+09:00'),
  declaredAt: parseInstant('2026-07-02T11:00:00+09:00'),
  noShow: false,
  ground: null,
  travelers: [{ tourPrice: yen(80_000) }, { tourPrice: yen(80_000) }],
  receivedYen: yen(160_000),
  calendar,
};
const ask = (terms: Loose, more: object = {}) =>
  cancellationFee({ ...booking, ...more }, terms as Terms);
const charged = (charge: object) =>
  written(webCard, (t) => {
    stay(t).steps[2].charge = charge;
  });

describe('a file of the agency is not answered in silence where it is wrong', () => {
  it('two steps that answer a moment with different sums are refused, as a hole is', () => {
    const both = written(webCard, (t) => {
      stay(t).steps[1].until = { day: 6 };
    });
    expect(ask(both)).toMatchObject({ kind: 'refused', reason: 'steps-overlap' });
    expect(ask(webCard)).toMatchObject({ fee: 48_000 });
    const same = written(both, (t) => {
      stay(t).steps[1].charge = percent(30);
    });
    expect(ask(same)).toMatchObject({ fee: 48_000 });
  });

  it('a period that moves from year to year is judged in its years, and refused in others', () => {
    const moving = written(webCard, (t) => {
      const figure = { article: '第15条', clause: 'D2-15.T.0', source: 'test', confirmed: true };
      const peak = structuredClone(stay(t));
      peak.period = 'july';
      peak.steps[2].charge = percent(29);
      const ranges = [{ from: '2026-07-09', until: '2026-07-10' }];
      t.cancellation.periods = [{ name: 'july', ranges, ...figure }];
      t.cancellation.tables.splice(1, 0, peak);
    });
    expect(kinds(moving)).toEqual([]);
    // 29% of 80,000 in the period, for two
    expect(ask(moving)).toMatchObject({ fee: 46_400 });
    const on = (day: string) => ({
      departureDate: calendarDate(day),
      returnDate: calendarDate(day),
      startsAt: parseInstant(`${day}T12:00:00+09:00`),
    });
    expect(
      ask(moving, { ...on('2026-07-08'), declaredAt: parseInstant('2026-07-01T11:00:00+09:00') }),
    ).toMatchObject({ fee: 48_000 });
    const refusal = { kind: 'refused', reason: 'period-without-year' };
    expect(ask(moving, on('2027-07-09'))).toMatchObject(refusal);
    const peak = { period: 'july', deadline: moving.minimumParticipants.stay };
    const notice = (day: string) =>
      minimumParticipantsNotice(
        { departureDate: calendarDate(day), dayTrip: false, noticeOn: calendarDate('2026-06-01') },
        { ...moving, minimumParticipants: { ...moving.minimumParticipants, peak } },
      );
    expect(notice('2026-07-09')).toMatchObject({ kind: 'notice' });
    expect(notice('2027-07-09')).toMatchObject(refusal);
  });

  it('a period with years may hold steps by fixed days, and none with an end before it begins', () => {
    const range = (from: string, until: string) =>
      kinds(
        written(webCard, (t) => {
          const figure = {
            article: '第15条',
            clause: 'D2-15.T.0',
            source: 'test',
            confirmed: true,
          };
          t.cancellation.periods = [{ name: 'weekend', ranges: [{ from, until }], ...figure }];
        }),
      );
    expect(range('2026-10-10', '2026-10-12')).toEqual([]);
    expect(range('2026-10-10', '2026-10-10')).toEqual([]);
    expect(range('2026-10-10', '2026-10-09')).toEqual(['shape']);
    expect(range('2026-10-10', '10-12')).toEqual(['shape']);
    expect(range('2026-10-10', '2027-10-09')).toEqual([]);
    expect(range('2026-10-10', '2027-10-10')).toEqual(['shape']);
    const dated = (ranges: object[]) =>
      kinds(
        written(webCard, (t) => {
          t.base = null;
          const figure = {
            article: '第15条',
            clause: 'D2-15.T.0',
            source: 'test',
            confirmed: true,
          };
          const peak = structuredClone(stay(t));
          peak.period = 'weekend';
          peak.steps = [
            { ...peak.steps[0], until: { date: '2026-09-30' } },
            { ...peak.steps[4], from: { date: '2026-10-01' } },
          ];
          t.cancellation.periods = [{ name: 'weekend', ranges, ...figure }];
          t.cancellation.tables.splice(1, 0, peak);
        }),
      );
    expect(dated([{ from: '2026-10-10', until: '2026-10-12' }])).toEqual([]);
    expect(dated([{ from: '10-10', until: '10-12' }])).toContain('fixed-day-in-period');
    expect(
      kinds(
        written(arrangedAir, (t) =>
          t.cancellation.periods[0].ranges.push({ from: '2027-01-05', until: '2027-01-10' }),
        ),
      ),
    ).toEqual(['peak-overlap']);
  });

  it('a step by a fixed day holds for the departures of its year only', () => {
    const dated = written(webCard, (t) => {
      stay(t).steps = [
        { ...stay(t).steps[0], until: { date: '2026-06-30' } },
        { ...stay(t).steps[4], from: { date: '2026-07-01' } },
      ];
    });
    expect(ask(dated)).toMatchObject({ fee: 80_000 });
    const later = {
      departureDate: calendarDate('2028-07-09'),
      returnDate: calendarDate('2028-07-11'),
      startsAt: parseInstant('2028-07-09T12:00:00+09:00'),
      declaredAt: parseInstant('2028-05-01T11:00:00+09:00'),
    };
    expect(ask(dated, later)).toMatchObject({ reason: 'step-of-another-year' });
  });

  it('the notice of too few participants names a period that is there', () => {
    const peak = written(standardOverseas, (t) => {
      t.minimumParticipants.peak.period = 'summer';
    });
    const facts = { ...booking, noticeOn: calendarDate('2026-06-01') };
    expect(minimumParticipantsNotice(facts, peak)).toMatchObject({ reason: 'period-unknown' });
    expect(kinds(peak)).toContain('name-unknown');
  });

  it("a percentage of the booking's cost is charged once", () => {
    const half = { kind: 'percent', percent: 50, of: { cost: 'airlineCharge' } };
    const costs = { airlineCharge: yen(10_003) };
    expect(ask(charged(half), { costs })).toMatchObject({
      fee: 5_001,
      travelers: [{ fee: 2_501 }, { fee: 2_500 }],
    });
    const each = charged({ ...half, of: { cost: 'airlineCharge', per: 'person' } });
    expect(ask(each, { costs })).toMatchObject({ fee: 10_002 });
  });
});

describe('the right cause is told', () => {
  it('of a variant, a count and a cost', () => {
    const charter = written(webCard, (t) => {
      for (const table of t.cancellation.tables) table.variant = 'charter';
    });
    expect(ask(webCard, { variant: 'charter' })).toMatchObject({ reason: 'variant-unknown' });
    expect(ask(charter)).toMatchObject({ reason: 'variant-missing' });
    expect(ask(charter, { variant: 'charter' })).toMatchObject({ fee: 48_000 });
    const per = (unit: string) => charged({ kind: 'fixed', yen: 1_000, per: unit });
    expect(ask(per('room'))).toMatchObject({ reason: 'rooms-missing' });
    expect(ask(per('segment'))).toMatchObject({ reason: 'segments-missing' });
    const cost = charged({ kind: 'cost', cost: 'hotelCharge', per: 'booking' });
    expect(ask(cost)).toMatchObject({ reason: 'carrier-charge-missing', cost: 'hotelCharge' });
  });

  it('of deposit bands the wrong way round, once', () => {
    const turned = written(depositDomestic, (t) => {
      t.deposit.bands.reverse();
    });
    expect(kinds(turned)).toEqual(['deposit-band-gap']);
  });
});

describe('the last minute', () => {
  const received = (window: object, time: string) => {
    const windows = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], from: '00:00', until: '18:00', ...window }];
    const at = receptionTime(parseInstant(`2026-07-01T${time}+09:00`), calendar, {
      ...(webCard.acceptance as Loose),
      windows,
    });
    return typeof at === 'number' ? formatInJapan(at) : at;
  };

  it('the closing moment is inside, unless the window says that it is not', () => {
    expect(received({}, '18:00:00')).toBe('2026-07-01T18:00:00+09:00');
    expect(received({}, '18:00:00.001')).toBe('2026-07-02T00:00:00+09:00');
    const shut = { untilIncluded: false };
    expect(received(shut, '17:59:59.999')).toBe('2026-07-01T17:59:59.999+09:00');
    expect(received(shut, '18:00:00')).toBe('2026-07-02T00:00:00+09:00');
  });

  it('24:00 is the whole day', () => {
    expect(received({ until: '24:00' }, '23:59:59.999')).toBe('2026-07-01T23:59:59.999+09:00');
    const whole = written(webCard, (t) => {
      t.acceptance.windows[0].until = '24:00';
    });
    expect(kinds(whole)).toEqual([]);
  });
});

describe('check does not pass what cannot work, and passes what does', () => {
  it('finds an amount not entered, a price of another product and an article not printed', () => {
    expect(kinds(charged({ kind: 'fixed', yen: null, per: 'person' }))).toContain('figure-missing');
    const air = written(arrangedAir, (t) => {
      t.cancellation.tables[0].afterStart.charge = percent(100);
    });
    expect(kinds(air)).toContain('base-not-of-kind');
    const article = written(webCard, (t) => {
      t.rounding.article = '第99条';
    });
    expect(kinds(article)).toEqual(['article-unknown']);
  });

  it('passes a file whose products all have a variant, and measures none by another product', () => {
    const charter = written(webCard, (t) => {
      for (const table of t.cancellation.tables) table.variant = 'charter';
      stay(t).steps[1].charge = percent(30);
    });
    expect(kinds(charter)).toEqual([]);
  });
});
