import { describe, expect, it } from 'vitest';
import { formatInJapan } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { yen } from '../calendar/yen';
import type { Terms } from '../terms';
import { flight, stay } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { arrangedAir, webCardDomestic } from '../testing/shipped-terms';
import type { CancellationFacts } from './cancellation-fee';
import { feeUntil } from './fee-until';

function until(
  at: string,
  terms: Terms = webCardDomestic,
  change: Partial<CancellationFacts> = {},
) {
  const answer = feeUntil({ ...stay, declaredAt: clock(at), ...change }, terms);
  if (isRefusal(answer)) return answer.reason;
  const text = (moment: number | undefined | null) =>
    moment === null || moment === undefined ? 'never' : formatInJapan(moment as never).slice(0, -6);
  return [
    answer.quote.fee,
    text(answer.until),
    text(answer.next?.from),
    answer.next?.quote.fee ?? 'none',
  ].join(' ');
}

describe('until when a fee holds, by the moment of declaration', () => {
  it('20% on 30 June holds until 1 July 16:00, then 30%', () => {
    expect(until('2026-06-30 11:00')).toBe(
      '16000 2026-07-01T16:00:00 2026-07-01T16:00:00.001 24000',
    );
  });

  it('asked on the last minute itself', () => {
    expect(until('2026-07-01 16:00')).toBe(
      '16000 2026-07-01T16:00:00 2026-07-01T16:00:00.001 24000',
    );
  });

  it('on Wednesday evening Thursday’s fee already holds, until Tuesday 16:00', () => {
    expect(until('2026-07-01 20:00')).toBe(
      '24000 2026-07-07T16:00:00 2026-07-07T16:00:00.001 32000',
    );
  });

  it('free until the Thursday evening of day 21', () => {
    expect(until('2026-06-01 11:00')).toBe('0 2026-06-18T16:00:00 2026-06-18T16:00:00.001 16000');
  });

  it('40% on the day before, until its closing time; then departure day’s 50%', () => {
    expect(until('2026-07-08 11:00')).toBe(
      '32000 2026-07-08T16:00:00 2026-07-08T16:00:00.001 40000',
    );
  });

  it('50% until the start, to the last millisecond', () => {
    expect(until('2026-07-08 20:00')).toBe(
      '40000 2026-07-09T11:59:59.999 2026-07-09T12:00:00 80000',
    );
    expect(until('2026-07-09 11:59')).toBe(
      '40000 2026-07-09T11:59:59.999 2026-07-09T12:00:00 80000',
    );
  });

  it('after the start it does not change any more', () => {
    expect(until('2026-07-09 12:00')).toBe('80000 never never none');
    expect(until('2026-07-09 12:00', webCardDomestic, { declaredAt: null, noShow: true })).toBe(
      '80000 never never none',
    );
  });

  it('departing on a Monday, the weekend belongs to departure day', () => {
    const monday = {
      departureDate: day('2026-07-13'),
      returnDate: day('2026-07-14'),
      startsAt: clock('2026-07-13 12:00'),
    };
    expect(until('2026-07-10 11:00', webCardDomestic, monday)).toBe(
      '24000 2026-07-10T16:00:00 2026-07-10T16:00:00.001 40000',
    );
  });

  it('a trip for nothing never costs more', () => {
    expect(until('2026-06-01 11:00', webCardDomestic, { travelers: [{ tourPrice: yen(0) }] })).toBe(
      '0 never never none',
    );
  });

  it('a free ground holds until the start, then nothing is quoted', () => {
    expect(until('2026-07-08 11:00', webCardDomestic, { ground: 'force-majeure' })).toBe(
      '0 2026-07-09T11:59:59.999 never none',
    );
  });

  it('a refusal stays a refusal', () => {
    expect(until('2027-01-05 11:00')).toBe('calendar-ends');
  });
});

describe('air tickets', () => {
  const ask = (
    at: string,
    ticket: Partial<NonNullable<CancellationFacts['ticket']>> = {},
    change = {},
  ) =>
    until(at, arrangedAir, {
      ...flight,
      declaredAt: clock(at),
      ticket: {
        issuedOn: null,
        earlyBirdPlannedIssueDate: null,
        firstDepartureDate: null,
        ...ticket,
      },
      ...change,
    });

  it('row b until the evening of day 15', () => {
    expect(ask('2026-06-19 11:00')).toBe('20000 2026-06-24T18:00:00 2026-06-24T18:00:00.001 30000');
  });

  it('D4-10.2c band 1 until the evening before the planned issue', () => {
    expect(ask('2026-06-19 11:00', { earlyBirdPlannedIssueDate: day('2026-06-23') })).toBe(
      '20000 2026-06-22T18:00:00 2026-06-22T18:00:00.001 120000',
    );
  });

  it('D4-10.N1a a ticket to be issued tomorrow', () => {
    expect(ask('2026-06-19 11:00', { issuedOn: day('2026-06-20') })).toBe(
      '20000 2026-06-19T18:00:00 2026-06-19T18:00:00.001 30000',
    );
  });

  it('D4-10.N1a an early issue holds row c until the table goes on', () => {
    expect(ask('2026-06-19 11:00', { issuedOn: day('2026-06-10') })).toBe(
      '30000 2026-07-01T18:00:00 2026-07-01T18:00:00.001 40000',
    );
  });

  it('D4-10.N6 the first departure brings the change', () => {
    const moved = {
      departureDate: day('2026-08-20'),
      returnDate: day('2026-08-25'),
      startsAt: clock('2026-08-20 12:00'),
    };
    expect(ask('2026-07-05 11:00', { firstDepartureDate: day('2026-07-09') }, moved)).toBe(
      '40000 2026-07-06T18:00:00 2026-07-06T18:00:00.001 45000',
    );
    expect(ask('2026-07-08 11:00', { firstDepartureDate: day('2026-07-09') }, moved)).toBe(
      '45000 2026-08-19T18:00:00 2026-08-19T18:00:00.001 120000',
    );
  });

  it('D4-10.N6 the first departure counts by the terms alone, not from the days of the present one', () => {
    const countedFrom = { day: 'first-flight', tripDay: 2 } as const;
    const tables = arrangedAir.cancellation.tables.map((table) => ({ ...table, countedFrom }));
    const terms = { ...arrangedAir, cancellation: { ...arrangedAir.cancellation, tables } };
    const moved = {
      ...flight,
      declaredAt: clock('2026-07-05 11:00'),
      departureDate: day('2026-08-20'),
      returnDate: day('2026-08-25'),
      startsAt: clock('2026-08-20 12:00'),
      days: { 'first-flight': day('2026-08-21') },
      ticket: {
        issuedOn: null,
        earlyBirdPlannedIssueDate: null,
        firstDepartureDate: day('2026-07-09'),
      },
    };
    expect(until('2026-07-05 11:00', terms, moved)).toBe(
      '40000 2026-07-07T18:00:00 2026-07-07T18:00:00.001 45000',
    );
  });
});
