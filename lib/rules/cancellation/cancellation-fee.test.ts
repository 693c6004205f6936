import { describe, expect, it } from 'vitest';
import { formatInJapan } from '../calendar/instant';
import { yen } from '../calendar/yen';
import { dayTrip, declared, quoteOf, stay } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { webCardDomestic as terms } from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';

const fee = (at: string, facts = stay) => declared(at, facts, terms).fee;

describe('D2-15.T.0 no fee before the first step', () => {
  it('day 21 of a trip with a stay: 0', () => {
    expect(fee('2026-06-18 11:00')).toBe(0);
    expect(fee('2026-01-05 11:00')).toBe(0);
  });
  it('day 11 of a day trip: 0, day 10: 20%', () => {
    expect(fee('2026-06-29 11:00', dayTrip)).toBe(0);
    expect(fee('2026-06-30 11:00', dayTrip)).toBe(2_400);
  });
});

describe('D2-15.T.1 20% from day 20 (day trips: day 10) to day 8', () => {
  it('received on 19 June, day 20: 16,000', () => expect(fee('2026-06-19 10:00')).toBe(16_000));
  it('received on 1 July 16:00, day 8: 16,000', () => {
    expect(fee('2026-07-01 16:00')).toBe(16_000);
  });
  it('day trip received on 2 July, day 8: 2,400', () => {
    expect(fee('2026-07-02 11:00', dayTrip)).toBe(2_400);
  });
});

describe('D2-15.T.2 30% from day 7 to day 2', () => {
  it('received on 2 July: 24,000', () => expect(fee('2026-07-02 10:00')).toBe(24_000));
  it('received on 7 July 15:00: 24,000', () => expect(fee('2026-07-07 15:00')).toBe(24_000));
  it('sent on 7 July 17:00, so received on 8 July: 40%, 32,000', () => {
    expect(fee('2026-07-07 17:00')).toBe(32_000);
  });
  it('day trip on day 7: 3,600, on day 2: 3,600', () => {
    expect(fee('2026-07-03 11:00', dayTrip)).toBe(3_600);
    expect(fee('2026-07-08 11:00', dayTrip)).toBe(3_600);
  });
});

describe('D2-15.T.3 40% on the day before', () => {
  it.each(['2026-07-08 10:00', '2026-07-08 16:00'])('received %s: 32,000', (at) => {
    expect(fee(at)).toBe(32_000);
  });
  it('day trip on day 1: 4,800', () => expect(fee('2026-07-09 11:00', dayTrip)).toBe(4_800));
});

describe('D2-15.T.4 50% on departure day before the start', () => {
  it('meeting at 12:00, received 10:30: 40,000, nothing for staff', () => {
    const quote = declared('2026-07-09 10:30', stay, terms);
    expect(quote).toMatchObject({ fee: 40_000, dayNo: 0, staffReview: false, afterStart: false });
  });
  it('declared at 12:00 or later: after the start', () => {
    const quote = declared('2026-07-09 12:00', stay, terms);
    expect(quote).toMatchObject({ fee: 80_000, afterStart: true, staffReview: false });
    expect(quoteOf({ ...stay, declaredAt: clock('2026-07-09 11:59') }, terms).fee).toBe(40_000);
  });
  it('meeting at 08:00, declared 07:30, the window opens at 10:00: 40,000, for staff to look at', () => {
    const early = { ...stay, startsAt: clock('2026-07-09 08:00') };
    const quote = declared('2026-07-09 07:30', early, terms);
    expect(quote).toMatchObject({ fee: 40_000, staffReview: true, afterStart: false, dayNo: 0 });
    expect(formatInJapan(quote.receivedAt)).toBe('2026-07-09T10:00:00+09:00');
    expect(quote.step.id).toBe('departure-day');
  });
  it('meeting at 10:00, declared 09:59: received at the very start, still 50%', () => {
    const early = { ...stay, startsAt: clock('2026-07-09 10:00') };
    expect(declared('2026-07-09 09:59', early, terms)).toMatchObject({
      fee: 40_000,
      staffReview: true,
    });
  });
  it('Sunday departure, declared on Saturday, received on Monday: 50%, day -1, for staff', () => {
    const sunday = {
      ...stay,
      departureDate: day('2026-07-12'),
      returnDate: day('2026-07-14'),
      startsAt: clock('2026-07-12 12:00'),
    };
    const quote = declared('2026-07-11 09:00', sunday, terms);
    expect(quote).toMatchObject({ fee: 40_000, dayNo: -1, staffReview: true, afterStart: false });
    expect(quote.refundDueDate).toBe('2026-07-20');
  });
  it('a start at midnight: declared the evening before, received on departure day, is 50%', () => {
    const midnight = { ...stay, startsAt: clock('2026-07-09 00:00') };
    expect(declared('2026-07-08 23:00', midnight, terms)).toMatchObject({
      fee: 40_000,
      staffReview: true,
    });
  });
  it('a start after midnight of the next day: declared before it, still the departure day', () => {
    const late = { ...stay, startsAt: clock('2026-07-10 12:30') };
    expect(declared('2026-07-10 10:30', late, terms)).toMatchObject({
      fee: 40_000,
      dayNo: -1,
      staffReview: false,
    });
    expect(declared('2026-07-10 12:30', late, terms).fee).toBe(80_000);
  });
});

describe('D2-15.T.5 100% after the start or without notice', () => {
  it('a no-show: 80,000, no day, received at the start, nothing goes back', () => {
    const quote = quoteOf({ ...stay, noShow: true, declaredAt: null }, terms);
    expect(quote).toMatchObject({
      fee: 80_000,
      refund: 0,
      refundDueDate: null,
      dayNo: null,
      receivedAt: stay.startsAt,
      afterStart: true,
      staffReview: false,
    });
    expect(quote.step).toMatchObject({ id: 'after-start', clause: 'D2-15.T.5', article: '第15条' });
  });
  it('a no-show who called days before all the same', () => {
    const quote = quoteOf({ ...stay, noShow: true, declaredAt: clock('2026-07-01 11:00') }, terms);
    expect(quote).toMatchObject({ fee: 80_000, dayNo: 8, afterStart: true });
  });
  it('cancelled on 10 July: 100%', () => expect(fee('2026-07-10 11:00')).toBe(80_000));
});

describe('D2-14.1a a fee for each who leaves', () => {
  it('two at 80,000, received on day 7: 48,000, refund 112,000', () => {
    const two = {
      ...stay,
      travelers: [{ tourPrice: yen(80_000) }, { tourPrice: yen(80_000) }],
      receivedYen: yen(160_000),
    };
    const quote = declared('2026-07-02 11:00', two, terms);
    expect(quote).toMatchObject({ fee: 48_000, refund: 112_000, owed: 0, dayNo: 7 });
    expect(quote.travelers).toEqual([{ fee: 24_000 }, { fee: 24_000 }]);
  });
  it('33,333 at 30%: 9,999 for each, rounded before they are added', () => {
    const three = { ...stay, travelers: Array(3).fill({ tourPrice: yen(33_333) }) };
    expect(declared('2026-07-02 11:00', three, terms).fee).toBe(29_997);
  });
});

describe('D2-14.2 a loan refused bears the ordinary fee', () => {
  it('received on day 6: 30%', () => expect(fee('2026-07-03 11:00')).toBe(24_000));
  it('on day 25: 0', () => expect(fee('2026-06-14 11:00')).toBe(0));
});

describe('D2-14.3 a move to another date is a cancellation', () => {
  it('asked on day 10: 20%, on day 25: 0', () => {
    expect(fee('2026-06-29 11:00')).toBe(16_000);
    expect(fee('2026-06-12 11:00')).toBe(0);
  });
});

describe('D2-15.1.1b the day of reception decides', () => {
  it('1 July 15:59 is day 8, 16:01 is day 7', () => {
    expect(declared('2026-07-01 15:59', stay, terms)).toMatchObject({ dayNo: 8, fee: 16_000 });
    expect(declared('2026-07-01 16:01', stay, terms)).toMatchObject({ dayNo: 7, fee: 24_000 });
  });
  it('departure Sat 20 June, sent Sat 30 May (day 21): received on day 19, 20%', () => {
    const june = {
      ...stay,
      departureDate: day('2026-06-20'),
      returnDate: day('2026-06-21'),
      startsAt: clock('2026-06-20 12:00'),
    };
    expect(declared('2026-05-30 12:00', june, terms)).toMatchObject({ dayNo: 19, fee: 16_000 });
  });
});

describe('D2-15.1.3 the refund is what was received without the fee', () => {
  const ask = (received: number) =>
    declared('2026-07-02 11:00', { ...stay, receivedYen: yen(received) }, terms);
  it('nothing received, fee 24,000: 24,000 owed, nothing to pay back', () => {
    expect(ask(0)).toMatchObject({ refund: 0, owed: 24_000, refundDueDate: null });
  });
  it('exactly the fee received: nothing either way', () => {
    expect(ask(24_000)).toMatchObject({ refund: 0, owed: 0, refundDueDate: null });
  });
  it('a yen more: a yen goes back', () => {
    expect(ask(24_001)).toMatchObject({ refund: 1, owed: 0, refundDueDate: '2026-07-09' });
  });
});

describe('D2-16.1.1 leaving after the start for one’s own reasons brings nothing back', () => {
  it('after day 1 of 3: refund 0', () => {
    expect(declared('2026-07-10 18:00', stay, terms)).toMatchObject({ refund: 0, fee: 80_000 });
  });
  it('money beyond the price goes back within 30 days after the return', () => {
    const more = { ...stay, receivedYen: yen(81_000) };
    expect(declared('2026-07-10 11:00', more, terms)).toMatchObject({
      refund: 1_000,
      refundDueDate: '2026-08-10',
    });
  });
});

describe('what cannot be', () => {
  it('nobody leaves', () => {
    expect(() => cancellationFee({ ...stay, travelers: [] }, terms)).toThrow('nobody leaves');
  });
  it('neither declared nor a no-show', () => {
    expect(() => cancellationFee({ ...stay, declaredAt: null }, terms)).toThrow(
      'neither declared nor a no-show',
    );
  });
  it('a day beyond the listed holidays is refused', () => {
    const facts = { ...stay, declaredAt: clock('2027-01-04 11:00') };
    expect(cancellationFee(facts, terms)).toEqual({ kind: 'refused', reason: 'calendar-ends' });
  });
  it('a product variant without a table is refused', () => {
    const facts = { ...stay, variant: 'ship' };
    expect(cancellationFee(facts, terms)).toEqual({ kind: 'refused', reason: 'variant-unknown' });
  });
});
