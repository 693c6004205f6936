import { describe, expect, it } from 'vitest';
import { evaluateLine } from './evaluate-line';
import { termsSource } from './terms-source';

const booking = {
  id: '1',
  kind: 'cancellation',
  departureDate: '2026-07-09',
  returnDate: '2026-07-11',
  startsAt: '2026-07-09T12:00:00+09:00',
  declaredAt: '2026-07-01T15:59:00+09:00',
  travelers: [{ tourPriceYen: 80_000 }, { tourPriceYen: 33_333 }],
  receivedYen: 113_333,
};

const ask = (terms: string, one: object | string) =>
  evaluateLine(typeof one === 'string' ? one : JSON.stringify(one), termsSource(terms));
const answer = (terms: string, one: object) => ask(terms, one).answer;

describe('a cancellation', () => {
  it('answers everything that was asked', () => {
    expect(answer('web-card-domestic', booking)).toMatchObject({
      id: '1',
      receivedAt: '2026-07-01T15:59:00+09:00',
      dayNo: 8,
      travelers: [{ feeYen: 16_000 }, { feeYen: 6_666 }],
      feeYen: 22_666,
      refundYen: 90_667,
      owedYen: 0,
      refundDueDate: '2026-07-08',
      staffReview: false,
    });
  });

  it('reads any offset, and the instant of a no-show', () => {
    const abroad = { ...booking, declaredAt: '2026-06-30T23:59:00-07:00' };
    expect(answer('web-card-domestic', abroad)).toMatchObject({ dayNo: 8 });
    const { declaredAt: _, ...absent } = { ...booking, noShow: true };
    expect(answer('web-card-domestic', absent)).toMatchObject({
      dayNo: null,
      receivedAt: '2026-07-09T12:00:00+09:00',
      feeYen: 113_333,
      refundDueDate: null,
    });
  });

  it('takes a trip that returns on its departure date for a day trip unless told otherwise', () => {
    const day = { ...booking, returnDate: '2026-07-09', declaredAt: '2026-06-26T11:00:00+09:00' };
    expect(answer('web-card-domestic', day)).toMatchObject({ dayNo: 13, feeYen: 0 });
    expect(answer('web-card-domestic', { ...day, dayTrip: false })).toMatchObject({
      feeYen: 22_666,
    });
    expect(answer('web-card-domestic', { ...day, dayTrip: null })).toMatchObject({ feeYen: 0 });
  });

  it('asks air tickets for ticket price and fare', () => {
    const air = {
      ...booking,
      travelers: [{ ticketPriceYen: 85_000, fareYen: 60_000 }],
      declaredAt: '2026-07-04T11:00:00+09:00',
      ticket: { issuedOn: '2026-06-25' },
    };
    expect(answer('arranged-air', air)).toMatchObject({ feeYen: 30_000, step: 'd' });
    expect(answer('arranged-air', booking)).toMatchObject({ field: 'travelers[0].ticketPriceYen' });
    const bird = { ...air, ticket: { earlyBird: true } };
    expect(answer('arranged-air', bird)).toMatchObject({ field: 'ticket.plannedIssueDate' });
    const planned = { ...air, ticket: { earlyBird: true, plannedIssueDate: '2026-07-05' } };
    expect(answer('arranged-air', planned)).toMatchObject({ feeYen: 20_000 });
    const first = {
      ...air,
      departureDate: '2026-08-20',
      returnDate: '2026-08-25',
      startsAt: '2026-08-20T12:00:00+09:00',
      ticket: { firstDepartureDate: '2026-07-09' },
    };
    expect(answer('arranged-air', first)).toMatchObject({ feeYen: 30_000, dayNo: 47 });
  });

  it('is refused with a reason and a sentence', () => {
    const refused = (change: object, terms = 'web-card-domestic') =>
      answer(terms, { ...booking, ...change });
    expect(refused({ ground: 'bad-weather' })).toEqual({
      id: '1',
      refused: 'ground-not-in-terms',
      message: 'These terms do not name this ground for cancelling free of charge.',
    });
    expect(
      refused({ ground: 'agency-fault', declaredAt: '2026-07-09T12:00:00+09:00' }),
    ).toMatchObject({
      refused: 'ground-after-start',
    });
    expect(refused({ contractedOn: '2001-01-01' })).toMatchObject({ refused: 'no-version' });
    expect(refused({ contractedOn: '2001-01-01' }, 'web-card-domestic@1')).toMatchObject({
      refused: 'no-version',
    });
    expect(
      refused({
        declaredAt: '2060-07-01T11:00:00+09:00',
        startsAt: '2060-07-09T12:00:00+09:00',
        departureDate: '2060-07-09',
        returnDate: '2060-07-11',
      }),
    ).toMatchObject({ refused: 'calendar-ends' });
    expect(ask('web-card-domestic', { ...booking, ground: 'x' }).malformed).toBe(false);
  });

  it('names fields that nobody asked for: a misspelt one does not pass unseen', () => {
    expect(answer('web-card-domestic', { ...booking, grund: 'agency-fault' })).toMatchObject({
      feeYen: 22_666,
      ignoredFields: ['grund'],
    });
    expect(answer('web-card-domestic', booking)).not.toHaveProperty('ignoredFields');
  });
});

describe('a malformed line', () => {
  it.each([
    ['{', null, ''],
    ['[]', null, ''],
    ['"text"', null, ''],
    ['null', null, ''],
    [{ kind: 'deposit', tourPriceYen: 1 }, null, 'id'],
    [{ id: {}, kind: 'deposit', tourPriceYen: 1 }, null, 'id'],
    [{ id: '1' }, '1', 'kind'],
    [{ id: '1', kind: 'refund' }, '1', 'kind'],
    [{ id: 7, kind: 'deposit' }, 7, 'tourPriceYen'],
    [{ id: '1', kind: 'deposit', tourPriceYen: '60000' }, '1', 'tourPriceYen'],
    [{ id: '1', kind: 'deposit', tourPriceYen: 0.5 }, '1', 'tourPriceYen'],
    [{ id: '1', kind: 'deposit', tourPriceYen: -1 }, '1', 'tourPriceYen'],
    [
      { id: '1', kind: 'deposit', tourPriceYen: 1, contractedOn: '2026-02-30' },
      '1',
      'contractedOn',
    ],
    [{ ...booking, departureDate: '2026-02-30' }, '1', 'departureDate'],
    [{ ...booking, departureDate: 20260709 }, '1', 'departureDate'],
    [{ ...booking, returnDate: '2026-07-08' }, '1', 'returnDate'],
    [{ ...booking, startsAt: '2026-07-09T12:00:00' }, '1', 'startsAt'],
    [{ ...booking, declaredAt: undefined }, '1', 'declaredAt'],
    [{ ...booking, declaredAt: '2026-07-01' }, '1', 'declaredAt'],
    [{ ...booking, travelers: [] }, '1', 'travelers'],
    [{ ...booking, travelers: 2 }, '1', 'travelers'],
    [{ ...booking, travelers: [5] }, '1', 'travelers[0]'],
    [{ ...booking, travelers: [{ tourPriceYen: 1 }, {}] }, '1', 'travelers[1].tourPriceYen'],
    [{ ...booking, dayTrip: 'yes' }, '1', 'dayTrip'],
    [{ ...booking, ground: 5 }, '1', 'ground'],
    [{ ...booking, ticket: 'none' }, '1', 'ticket'],
    [{ ...booking, costs: { airlineCharge: -1 } }, '1', 'costs.airlineCharge'],
    [{ ...booking, receivedYen: null }, '1', 'receivedYen'],
    [{ ...booking, __proto__: null, receivedYen: undefined }, '1', 'receivedYen'],
  ])('%j is told with id %j and field %j', (line, id, field) => {
    const told = ask('web-card-domestic', line);
    expect(told.malformed).toBe(true);
    expect(told.answer).toMatchObject({ id, field });
    expect(told.answer.error).toEqual(expect.any(String));
  });

  it('says what is missing and what would do', () => {
    expect(answer('web-card-domestic', { id: '1', kind: 'deposit' })).toEqual({
      id: '1',
      error: 'missing: whole yen, 0 or more',
      field: 'tourPriceYen',
    });
  });
});

describe('the other kinds', () => {
  const dates = { departureDate: '2026-07-09', returnDate: '2026-07-11' };
  it.each([
    [
      'D3-2.3',
      'deposit-domestic',
      { kind: 'deposit', tourPriceYen: 60_000 },
      { minimumYen: 20_000, maximumYen: 60_000 },
    ],
    [
      'D4-3.3',
      'arranged-air',
      { kind: 'deposit', tourPriceYen: 29_999 },
      { minimumYen: 29_999, maximumYen: 29_999 },
    ],
    [
      'D4-3.3',
      'arranged-air',
      { kind: 'deposit', tourPriceYen: 120_000 },
      { minimumYen: 30_000, maximumYen: 30_000 },
    ],
    [
      '002',
      'web-card-domestic',
      { kind: 'deposit', tourPriceYen: 60_000 },
      { refused: 'not-in-terms' },
    ],
    [
      'D3-2.2a',
      'deposit-domestic',
      { kind: 'deposit-due', acceptedOn: '2026-06-01' },
      { dueDate: '2026-06-04' },
    ],
    [
      '002',
      'web-card-domestic',
      { kind: 'deposit-due', acceptedOn: '2026-06-01' },
      { refused: 'not-in-terms' },
    ],
    [
      'D3-7.1',
      'deposit-domestic',
      { kind: 'payment-due', departureDate: '2026-07-09', appliedOn: '2026-06-01' },
      { dueDate: '2026-06-17' },
    ],
    [
      'D3-7.2',
      'deposit-domestic',
      { kind: 'payment-due', departureDate: '2026-07-09', appliedOn: '2026-06-18' },
      { refused: 'agency-date-missing' },
    ],
    [
      'D3-7.2',
      'deposit-domestic',
      {
        kind: 'payment-due',
        departureDate: '2026-07-09',
        appliedOn: '2026-07-04',
        agencyDate: '2026-07-09',
      },
      { refused: 'agency-date-out-of-range' },
    ],
    [
      'D4-6.1a',
      'arranged-air',
      {
        kind: 'payment-due',
        departureDate: '2026-07-09',
        appliedOn: '2026-06-01',
        companyTicketingDate: '2026-06-19',
      },
      { dueDate: '2026-06-19' },
    ],
    [
      'D3-6.2a',
      'deposit-domestic',
      { kind: 'final-itinerary-due', departureDate: '2026-07-09', appliedOn: '2026-07-02' },
      { dueDate: '2026-07-09' },
    ],
    [
      'D2-12.1',
      'web-card-domestic',
      { kind: 'price-increase-notice', departureDate: '2026-07-09', noticeOn: '2026-06-24' },
      { latestNoticeDate: '2026-06-23', allowed: false },
    ],
    [
      'D3-17.2.5',
      'deposit-domestic',
      { kind: 'minimum-participants-notice', ...dates, noticeOn: '2026-06-25' },
      { latestNoticeDate: '2026-06-25', allowed: true },
    ],
    [
      'D3-17.2.5',
      'deposit-domestic',
      {
        kind: 'minimum-participants-notice',
        departureDate: '2026-07-10',
        returnDate: '2026-07-10',
        noticeOn: '2026-07-07',
      },
      { latestNoticeDate: '2026-07-06', allowed: false },
    ],
    [
      'A3',
      'standard-overseas',
      {
        kind: 'minimum-participants-notice',
        departureDate: '2026-07-20',
        returnDate: '2026-07-25',
        noticeOn: '2026-06-16',
      },
      { latestNoticeDate: '2026-06-16', allowed: true },
    ],
    [
      'D4-8',
      'arranged-air',
      {
        kind: 'urgent-arrangement-fee',
        departureDate: '2026-07-21',
        appliedOn: '2026-07-16',
        persons: 3,
      },
      { feeYen: 6_600 },
    ],
    [
      'D2-21.1',
      'web-card-domestic',
      {
        kind: 'change-compensation',
        ...dates,
        tourPriceYen: 80_000,
        changes: [{ row: 7, unit: 'night 1', notifiedOn: '2026-07-09' }],
      },
      { ratePerMille: 20, payableYen: 1_600, dueDate: '2026-08-10' },
    ],
    [
      'D2-21.2b',
      'web-card-domestic',
      {
        kind: 'change-compensation',
        ...dates,
        tourPriceYen: 80_000,
        changes: [{ row: 7, unit: 1, notifiedOn: '2026-07-08' }],
      },
      { payableYen: 0, dueDate: null },
    ],
    [
      'D2-18.1',
      'web-card-domestic',
      { kind: 'claim-notice', claim: 'damage', damageOn: '2026-07-10', noticeOn: '2028-07-10' },
      { lastDate: '2028-07-09', inTime: false },
    ],
    [
      'D3-22.2',
      'deposit-domestic',
      { kind: 'claim-notice', claim: 'baggage', damageOn: '2026-07-10', noticeOn: '2026-07-24' },
      { lastDate: '2026-07-24', inTime: true },
    ],
    [
      'D2-4.1a',
      'web-card-domestic',
      {
        kind: 'eligibility',
        appliedOn: '2026-06-01',
        departureDate: '2026-07-09',
        travelers: [{ birthDate: '2006-06-02' }],
      },
      {
        travelers: [
          {
            ageAtApplication: 19,
            ageAtDeparture: 20,
            guardianConsentRequired: true,
            mustBeAccompanied: false,
          },
        ],
      },
    ],
  ])('%s under %s', (_, terms, one, expected) => {
    expect(answer(terms, { id: 'x', ...one })).toMatchObject({ id: 'x', ...expected });
  });

  it('tell what cannot be read', () => {
    const field = (one: object) => answer('deposit-domestic', { id: 'x', ...one }).field;
    expect(
      field({
        kind: 'eligibility',
        appliedOn: '2026-06-01',
        departureDate: '2026-07-09',
        travelers: [{ birthDate: '2026-07-10' }],
      }),
    ).toBe('travelers[0].birthDate');
    expect(
      field({
        kind: 'claim-notice',
        claim: 'theft',
        damageOn: '2026-07-10',
        noticeOn: '2026-07-24',
      }),
    ).toBe('claim');
    expect(
      field({
        kind: 'urgent-arrangement-fee',
        departureDate: '2026-07-21',
        appliedOn: '2026-07-16',
        persons: 0,
      }),
    ).toBe('persons');
    expect(
      field({
        kind: 'change-compensation',
        ...dates,
        tourPriceYen: 1,
        changes: [{ row: 1, unit: {}, notifiedOn: '2026-07-08' }],
      }),
    ).toBe('changes[0].unit');
  });
});
