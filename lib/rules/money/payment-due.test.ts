import { describe, expect, it } from 'vitest';
import { day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, standardDomestic } from '../testing/shipped-terms';
import { paymentDue, ticketingDateProblem } from './payment-due';

const due = (
  terms: typeof arrangedAir,
  appliedOn: string,
  agencyDate: string | null = null,
  companyTicketingDate: string | null = null,
) =>
  paymentDue(
    {
      departureDate: day('2026-07-09'),
      appliedOn: day(appliedOn),
      agencyDate: agencyDate === null ? null : day(agencyDate),
      companyTicketingDate: companyTicketingDate === null ? null : day(companyTicketingDate),
    },
    terms,
  );
const missing = { kind: 'refused', reason: 'agency-date-missing' };
const outOfRange = { kind: 'refused', reason: 'agency-date-out-of-range' };

describe('003: before the 21st day', () => {
  it('D3-7.1 departure 9 July: 18 June is the base day, 17 June the last day to pay', () => {
    expect(due(depositDomestic, '2026-05-01')).toEqual({
      kind: 'due',
      dueDate: '2026-06-17',
      article: '第7条',
    });
  });

  it('D3-7.1 applied on 17 June: due the same day', () => {
    expect(due(depositDomestic, '2026-06-17')).toMatchObject({ dueDate: '2026-06-17' });
  });

  it('D3-7.1 the usual rule does not look at an agency date', () => {
    const answer = due(depositDomestic, '2026-06-17', '2026-06-25');
    expect(answer).toMatchObject({ dueDate: '2026-06-17' });
  });

  it('D3-7.2 applied on 18 June, the base day: the agency names the date', () => {
    expect(due(depositDomestic, '2026-06-18')).toEqual(missing);
    expect(due(depositDomestic, '2026-06-18', '2026-06-25')).toMatchObject({
      dueDate: '2026-06-25',
    });
  });

  it('D3-7.2 applied on 4 July, the agency names 6 July', () => {
    const answer = due(depositDomestic, '2026-07-04', '2026-07-06');
    expect(answer).toMatchObject({ dueDate: '2026-07-06' });
  });

  it('D3-7.2 the named date lies before the start', () => {
    expect(due(depositDomestic, '2026-07-04', '2026-07-08')).toMatchObject({
      dueDate: '2026-07-08',
    });
    expect(due(depositDomestic, '2026-07-04', '2026-07-09')).toEqual(outOfRange);
    expect(due(depositDomestic, '2026-07-04', '2026-07-10')).toEqual(outOfRange);
  });

  it('D3-7.2 the named date does not lie before the application', () => {
    expect(due(depositDomestic, '2026-07-04', '2026-07-04')).toMatchObject({
      dueDate: '2026-07-04',
    });
    expect(due(depositDomestic, '2026-07-04', '2026-07-03')).toEqual(outOfRange);
  });

  it('003 has no ticketing date: it is not looked at', () => {
    const answer = due(depositDomestic, '2026-05-01', null, '2026-06-01');
    expect(answer).toMatchObject({ dueDate: '2026-06-17' });
  });
});

describe('004: the ticketing date, or by the 14th day', () => {
  it('D4-6.1a airline limit 22 June, company date 19 June: 19 June', () => {
    const answer = due(arrangedAir, '2026-05-01', null, '2026-06-19');
    expect(answer).toMatchObject({ kind: 'due', dueDate: '2026-06-19', article: '第6条' });
  });

  it('D4-6.1a a company date after departure or before the application is refused', () => {
    expect(due(arrangedAir, '2026-05-01', null, '2026-07-09')).toEqual(outOfRange);
    expect(due(arrangedAir, '2026-05-01', null, '2026-04-30')).toEqual(outOfRange);
  });

  it('D4-6.1a a ticket with an airline limit needs a company date, not after the limit', () => {
    const problem = (companyTicketingDate: string | null, airlineLimit: string | null) =>
      ticketingDateProblem({
        airlineLimit: airlineLimit === null ? null : day(airlineLimit),
        companyTicketingDate: companyTicketingDate === null ? null : day(companyTicketingDate),
      });
    expect(problem(null, '2026-06-22')).toBe('missing');
    expect(problem('2026-06-19', '2026-06-22')).toBeNull();
    expect(problem('2026-06-22', '2026-06-22')).toBeNull();
    expect(problem('2026-06-23', '2026-06-22')).toBe('after-airline-limit');
    expect(problem(null, null)).toBeNull();
  });

  it('D4-6.1b without a limit: 25 June for 9 July', () => {
    expect(due(arrangedAir, '2026-05-01')).toMatchObject({ dueDate: '2026-06-25' });
  });

  it('D4-6.1c applied on 24 June: still 25 June', () => {
    expect(due(arrangedAir, '2026-06-24')).toMatchObject({ dueDate: '2026-06-25' });
  });

  it('D4-6.1c applied on 25 June, the 14th day: the agency names the date, before the start', () => {
    expect(due(arrangedAir, '2026-06-25')).toEqual(missing);
    expect(due(arrangedAir, '2026-06-25', '2026-07-01')).toMatchObject({ dueDate: '2026-07-01' });
    expect(due(arrangedAir, '2026-06-25', '2026-07-09')).toEqual(outOfRange);
  });
});

it('the standard terms name no day themselves', () => {
  expect(due(standardDomestic, '2026-05-01')).toEqual({ kind: 'refused', reason: 'not-in-terms' });
});
