import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date';
import { declared, flight, quoteOf, ticketFor } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { arrangedAir as terms } from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';
import type { TicketFacts } from './ticket-facts';

const ticket = (facts: Partial<TicketFacts>): TicketFacts => ({
  issuedOn: null,
  earlyBirdPlannedIssueDate: null,
  firstDepartureDate: null,
  ...facts,
});

/** The fee of one passenger received at 11:00, the ticket leaving on 9 July unless said otherwise. */
function fee(received: string, price = 120_000, fare = 90_000, facts: Partial<TicketFacts> = {}) {
  const traveler = ticketFor(price, fare);
  return declared(
    `${received} 11:00`,
    { ...flight, travelers: [traveler], ticket: ticket(facts) },
    terms,
  );
}

const leaving = (departure: string) => ({
  ...flight,
  departureDate: day(departure),
  returnDate: day('2026-12-30'),
  startsAt: clock(`${departure} 12:00`),
});

describe('D4-10.1 rows a to f', () => {
  it.each([
    ['a, day 31', '2026-06-08', 0],
    ['b, day 30', '2026-06-09', 20_000],
    ['b, day 20', '2026-06-19', 20_000],
    ['b, day 15', '2026-06-24', 20_000],
    ['c, day 14', '2026-06-25', 30_000],
    ['c, day 8', '2026-07-01', 30_000],
    ['d, day 7', '2026-07-02', 40_000],
    ['d, day 3', '2026-07-06', 40_000],
    ['e, day 2', '2026-07-07', 45_000],
    ['e, day 1', '2026-07-08', 45_000],
    ['f, departure day', '2026-07-09', 120_000],
  ])('%s', (_, received, expected) => {
    expect(fee(received).fee).toBe(expected);
  });

  it('the check of the figures: fare 60,000, ticket 85,000, day 5: row d 40,000 capped to 30,000', () => {
    const quote = fee('2026-07-04', 85_000, 60_000);
    expect(quote).toMatchObject({ fee: 30_000, dayNo: 5 });
    expect(quote.step.id).toBe('d');
  });

  it('an infant without a seat pays as an adult, never more than the ticket', () => {
    const family = { ...flight, travelers: [ticketFor(120_000, 90_000), ticketFor(12_000, 9_000)] };
    const quote = declared('2026-06-19 11:00', family, terms);
    expect(quote.travelers).toEqual([{ fee: 20_000 }, { fee: 10_000 }]);
    expect(quote.fee).toBe(30_000);
  });

  it('half of an odd fare is rounded down', () => {
    expect(fee('2026-07-07', 120_000, 90_001).fee).toBe(45_000);
  });

  it('figures that the operator has not entered are refused', () => {
    const tables = terms.cancellation.tables.map((table) => ({
      ...table,
      steps: table.steps.map((step) => ({
        ...step,
        charge: { kind: 'fixed', yen: null, per: 'person' } as const,
      })),
    }));
    const empty = { ...terms, cancellation: { ...terms.cancellation, tables } };
    const facts = { ...flight, declaredAt: clock('2026-06-19 11:00') };
    expect(cancellationFee(facts, empty)).toEqual({ kind: 'refused', reason: 'figures-missing' });
  });
});

describe('D4-7.3 after the start and without notice the ticket price is lost', () => {
  it('no-show, and a return leg not used', () => {
    expect(quoteOf({ ...flight, noShow: true, declaredAt: null }, terms)).toMatchObject({
      fee: 120_000,
      refund: 0,
    });
    expect(declared('2026-07-10 11:00', flight, terms).fee).toBe(120_000);
  });
});

describe('D4-10.1b tickets of 50,000 yen or less', () => {
  it.each([
    [49_999, 10_000],
    [50_000, 10_000],
    [50_001, 20_000],
  ])('ticket %i: %i in row b', (price, expected) => {
    expect(fee('2026-06-19', price, 40_000).fee).toBe(expected);
  });
});

describe('D4-10.1c peak by departure date', () => {
  it.each([
    ['2027-04-24', 20_000],
    ['2027-04-25', 30_000],
    ['2027-05-05', 30_000],
    ['2027-05-06', 20_000],
    ['2026-08-04', 20_000],
    ['2026-08-05', 30_000],
    ['2026-08-15', 30_000],
    ['2026-08-16', 20_000],
    ['2026-12-19', 20_000],
    ['2026-12-20', 30_000],
    ['2027-01-05', 30_000],
    ['2027-01-06', 20_000],
  ])('departure %s, row b: %i', (departure, expected) => {
    const facts = { ...leaving(departure), returnDate: day('2027-06-30') };
    const received = clock(`${departure} 11:00`) - 20 * 86_400_000;
    const quote = quoteOf({ ...facts, declaredAt: received as typeof facts.startsAt }, terms);
    expect(quote).toMatchObject({ dayNo: 20, fee: expected });
  });

  it.each([
    ['2026-06-27', 39, 5_000],
    ['2026-07-22', 14, 40_000],
    ['2026-07-29', 7, 45_000],
    ['2026-08-03', 2, 45_000],
  ])('peak rows a, c, d, e: received %s', (received, back, expected) => {
    const quote = declared(`${received} 11:00`, leaving('2026-08-05'), terms);
    expect(quote).toMatchObject({ dayNo: back, fee: expected });
  });

  it('row d of the peak, 50,000, counts where row e is higher', () => {
    const dear = { ...leaving('2026-08-05'), travelers: [ticketFor(150_000, 110_000)] };
    expect(declared('2026-07-29 11:00', dear, terms).fee).toBe(50_000);
  });
});

describe('D4-10.N1a a ticket issued early', () => {
  const issued = (on: string) => ({ issuedOn: day(on) });
  it('issued 9 June, cancelled 14 June (day 25): row c', () => {
    const quote = fee('2026-06-14', 120_000, 90_000, issued('2026-06-09'));
    expect(quote).toMatchObject({ fee: 30_000, dayNo: 25 });
    expect(quote.step.id).toBe('c');
  });
  it('not issued, day 25: row b', () => expect(fee('2026-06-14').step.id).toBe('b'));
  it('issued on the day of reception counts, a day later not yet', () => {
    expect(fee('2026-06-14', 120_000, 90_000, issued('2026-06-14')).step.id).toBe('c');
    expect(fee('2026-06-14', 120_000, 90_000, issued('2026-06-15')).step.id).toBe('b');
  });
  it('day 15 is still early, from day 14 on the table itself says c, then d', () => {
    expect(fee('2026-06-24', 120_000, 90_000, issued('2026-06-09')).step.id).toBe('c');
    expect(fee('2026-06-25', 120_000, 90_000, issued('2026-06-25')).step.id).toBe('c');
    expect(fee('2026-07-02', 120_000, 90_000, issued('2026-06-09')).step.id).toBe('d');
  });
});

describe('D4-10.N2 caps', () => {
  it('row d 40,000 over row e 30,000: 30,000', () => {
    expect(fee('2026-07-04', 85_000, 60_000).fee).toBe(30_000);
  });
  it('row c 20,000, row e 30,000, ticket 18,000: 18,000', () => {
    expect(fee('2026-06-25', 18_000, 12_000).fee).toBe(18_000);
  });
  it('rows a and b never exceed the ticket either', () => {
    expect(fee('2026-06-19', 8_000, 6_000).fee).toBe(8_000);
    const cheap = { ...leaving('2026-08-05'), travelers: [ticketFor(3_000, 2_000)] };
    expect(declared('2026-06-20 11:00', cheap, terms).fee).toBe(3_000);
  });
});

describe('D4-10.N3 row e has a floor', () => {
  it.each([
    [85_000, 50_000, 30_000],
    [85_000, 70_000, 35_000],
    [85_000, 60_001, 30_000],
    [85_000, 60_002, 30_001],
    [18_000, 12_000, 18_000],
  ])('ticket %i, fare %i: %i', (price, fare, expected) => {
    expect(fee('2026-07-08', price, fare).fee).toBe(expected);
  });
});

describe('D4-10.1d, D4-10.2c early-bird fares use their own table', () => {
  const bird = { earlyBirdPlannedIssueDate: day('2026-06-25') };
  it('planned issue 25 June: received 24 June band 1, received 25 June band 2', () => {
    expect(fee('2026-06-24', 120_000, 90_000, bird)).toMatchObject({ fee: 20_000 });
    expect(fee('2026-06-25', 120_000, 90_000, bird)).toMatchObject({ fee: 120_000 });
    expect(fee('2026-06-24', 120_000, 90_000, bird).step.id).toBe('early-bird-1');
    expect(fee('2026-06-25', 120_000, 90_000, bird).step.id).toBe('early-bird-2');
  });
  it('band 1 holds however early, capped by the ticket', () => {
    expect(fee('2026-01-20', 120_000, 90_000, bird).fee).toBe(20_000);
    expect(fee('2026-06-24', 15_000, 9_000, bird).fee).toBe(15_000);
  });
  it('a ticket issued as well stays in the early-bird table', () => {
    const both = { ...bird, issuedOn: day('2026-06-01') };
    expect(fee('2026-06-14', 120_000, 90_000, both).fee).toBe(20_000);
  });
});

describe('D4-10.N6 after a change of departure the higher of the two fees', () => {
  const moved = (to: string, first: string, received: string, facts: Partial<TicketFacts> = {}) =>
    declared(
      `${received} 11:00`,
      {
        ...leaving(to),
        ticket: ticket({ ...facts, firstDepartureDate: day(first) as CalendarDate }),
      },
      terms,
    );

  it('first 9 July, now 20 August, cancelled 5 July: by day 4 of the first', () => {
    const quote = moved('2026-08-20', '2026-07-09', '2026-07-05');
    expect(quote).toMatchObject({ fee: 40_000, dayNo: 46 });
    expect(quote.step.id).toBe('d');
  });
  it('first 20 August, now 20 July, cancelled 5 July: by day 15 of the new', () => {
    const quote = moved('2026-07-20', '2026-08-20', '2026-07-05');
    expect(quote).toMatchObject({ fee: 20_000, dayNo: 15 });
    expect(quote.step.id).toBe('b');
  });
  it('cancelled after the first date: it counts as row e, never f', () => {
    const quote = moved('2026-08-20', '2026-07-09', '2026-07-15');
    expect(quote).toMatchObject({ fee: 45_000, dayNo: 36 });
    expect(quote.step.id).toBe('e');
  });
  it('cancelled on the first date itself: row e too; the day before: row e by the table', () => {
    expect(moved('2026-08-20', '2026-07-09', '2026-07-09').fee).toBe(45_000);
    expect(moved('2026-08-20', '2026-07-09', '2026-07-08').fee).toBe(45_000);
  });
  it('each date has its own peak: first 10 August, now 20 August, row b: 30,000', () => {
    expect(moved('2026-08-20', '2026-08-10', '2026-07-25').fee).toBe(30_000);
    expect(moved('2026-08-10', '2026-08-20', '2026-07-25').fee).toBe(30_000);
  });
  it('each passenger has the higher fee of their own', () => {
    const two = {
      ...leaving('2026-08-20'),
      travelers: [ticketFor(120_000, 90_000), ticketFor(40_000, 30_000)],
      ticket: ticket({ firstDepartureDate: day('2026-07-09') }),
    };
    expect(declared('2026-07-05 11:00', two, terms).travelers).toEqual([
      { fee: 40_000 },
      { fee: 30_000 },
    ]);
  });
  it('a no-show on the new date loses the ticket', () => {
    const facts = {
      ...leaving('2026-08-20'),
      ticket: ticket({ firstDepartureDate: day('2026-07-09') }),
    };
    expect(quoteOf({ ...facts, noShow: true, declaredAt: null }, terms).fee).toBe(120_000);
  });
  it('a ticket issued early counts for each date by its own days', () => {
    const quote = moved('2026-08-20', '2026-08-19', '2026-07-05', { issuedOn: day('2026-07-01') });
    expect(quote).toMatchObject({ fee: 30_000 });
    expect(quote.step.id).toBe('c');
  });
  it('early-bird bands do not hang on the departure', () => {
    const quote = moved('2026-08-20', '2026-07-09', '2026-07-15', {
      earlyBirdPlannedIssueDate: day('2026-07-16'),
    });
    expect(quote.fee).toBe(20_000);
  });
});

describe('D4-10.C, D4-X1, D4-3.4 shop hours and refunds', () => {
  it('sent 18:05 on day 15: received next day, row c', () => {
    expect(declared('2026-06-24 18:05', flight, terms)).toMatchObject({ dayNo: 14, fee: 30_000 });
    expect(declared('2026-06-24 18:00', flight, terms)).toMatchObject({ dayNo: 15, fee: 20_000 });
  });
  it('fee 20,000, deposit 30,000: 10,000 goes back within 7 days', () => {
    const deposit = { ...flight, receivedYen: 30_000 as typeof flight.receivedYen };
    expect(declared('2026-06-19 11:00', deposit, terms)).toMatchObject({
      refund: 10_000,
      refundDueDate: '2026-06-26',
    });
  });
  it('no ground frees from the fee', () => {
    const facts = {
      ...flight,
      declaredAt: clock('2026-06-19 11:00'),
      ground: 'force-majeure' as const,
    };
    expect(cancellationFee(facts, terms)).toEqual({
      kind: 'refused',
      reason: 'ground-not-in-terms',
    });
  });
});
