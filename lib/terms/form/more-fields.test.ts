import { describe, expect, it } from 'vitest';
import { checkTerms } from '../check-terms';
import { emptyTerms } from '../empty-terms';
import { termsSchema } from '../schema';
import { termsVersion } from '../terms-of';
import type { Fields, Loose } from './fields';
import { fileOnly } from './file-only';
import { fileOf, formOf } from './terms-form';

const begun = emptyTerms({
  title: '岬の条件書',
  contractKind: 'package-domestic',
  firstDay: '2026-12-01',
});
const EMPTY: Loose = JSON.parse(JSON.stringify({ ...begun, id: 'misaki' }));
/** Without a ceiling of the standard terms. */
const OPEN: Loose = { ...EMPTY, base: null };
const asKept = (file: unknown) => JSON.parse(JSON.stringify(file));

/** What was typed into a file; it is one, and nothing is found in it. */
function typed(fields: Fields, file: Loose = EMPTY) {
  const written = asKept(fileOf(file, { ...formOf(file), ...fields }));
  expect(termsSchema.safeParse(written).error?.issues ?? []).toEqual([]);
  expect(checkTerms(JSON.stringify(written), termsVersion)).toEqual([]);
  // What was written stands in the fields again, and typing nothing more changes nothing.
  expect(asKept(fileOf(written, formOf(written)))).toEqual(written);
  return written;
}

const OWN = { source: '自社の旅行条件書', confirmed: false };
const step = (charge: Fields) => ({
  'tables.0.steps.1.when': '7',
  ...Object.fromEntries(
    Object.entries(charge).map(([name, value]) => [`tables.0.steps.1.charge.${name}`, value]),
  ),
});
const chargeOfStep = (file: { cancellation: { tables: { steps: { charge: unknown }[] }[] } }) =>
  file.cancellation.tables[0]?.steps[1]?.charge;

describe('what a step charges', () => {
  it.each([
    ['sums that only the desk can tell', { kind: 'ask' }, { kind: 'ask' }],
    [
      'a lower bound in percent',
      { kind: 'atLeastPercent', percent: '20' },
      { kind: 'atLeast', charge: { kind: 'percent', percent: 20, of: 'tourPrice' } },
    ],
    [
      'a lower bound in yen',
      { kind: 'atLeastFixed', yen: '1,000円' },
      { kind: 'atLeast', charge: { kind: 'fixed', yen: 1000, per: 'person' } },
    ],
    [
      'fees by kind of traveler',
      { kind: 'byAge', percent: '20', child: '10', infant: '0' },
      {
        kind: 'byAge',
        adult: { kind: 'percent', percent: 20, of: 'tourPrice' },
        child: { kind: 'percent', percent: 10, of: 'tourPrice' },
        infant: { kind: 'free' },
      },
    ],
  ])('%s', (_, fields, charge) => {
    expect(chargeOfStep(typed(step(fields), OPEN))).toEqual(charge);
  });
});

describe('what a table says beside its steps', () => {
  const table = (fields: Fields) => typed(fields).cancellation.tables[0];

  it('parties of fifteen and more, counted from the sailing on the second day', () => {
    const { countedFrom } = table({ 'tables.0.counted': 'sailing', 'tables.0.countedDay': '2' });
    expect(countedFrom).toEqual({ day: 'sailing', tripDay: 2 });
    const file = fileOf(EMPTY, { ...formOf(EMPTY), 'tables.0.partyFrom': '15名' });
    expect(asKept(file).cancellation.tables[0].party).toEqual({ from: 15, until: null });
  });
  it('a tenth of a group goes free until the eighth day before', () => {
    const fields = { 'tables.0.share': '10', 'tables.0.shareUntil': '8' };
    expect(table(fields).freeShare).toMatchObject({
      ...{ id: 'free-share', percent: 10, until: { day: 8 }, alsoWhenAllLeave: false },
      ...OWN,
    });
  });
  it('free until 23:00 of the day of the booking, when it was sent', () => {
    const fields = {
      'tables.0.booking.0.unit': 'days',
      'tables.0.booking.0.count': '0',
      'tables.0.booking.0.hour': '23時',
      'tables.0.booking.0.whenSent': '1',
      'tables.0.booking.0.charge.kind': 'free',
    };
    expect(table({ ...step({ kind: 'percent', percent: '20' }), ...fields }).fromBooking).toEqual([
      {
        ...{ id: 'booked-1', until: { bookingDay: 0, at: '23:00' }, whenSent: true },
        ...{ charge: { kind: 'free' }, article: '第2条', clause: 'own.fee', ...OWN },
      },
    ]);
  });
});

describe('what counts beside the tables', () => {
  it('nothing before the first payment, 5 % that are never refunded, late declarations', () => {
    const { cancellation } = typed(
      {
        'beside.unpaid': 'first-payment',
        'beside.late': 'departure-day',
        'beside.kept': 'at-least',
        'beside.charge.kind': 'percent',
        'beside.charge.percent': '5',
      },
      OPEN,
    );
    expect(cancellation).toMatchObject({
      beforePayment: { id: 'before-payment', until: 'first-payment', ...OWN },
      receivedAfterStart: { counts: 'departure-day' },
      kept: { id: 'kept', counts: 'at-least', charge: { kind: 'percent', percent: 5 } },
    });
  });
  it('long weekends of three days, a day before them too', () => {
    const { cancellation } = typed({
      'weekends.0.name': 'weekend',
      'weekends.0.days': '3',
      'weekends.0.before': '1',
    });
    expect(cancellation.periods).toContainEqual(
      expect.objectContaining({
        name: 'weekend',
        ranges: [],
        longWeekends: { days: 3, before: 1 },
      }),
    );
  });
  it('a reason for which nobody pays is taken in, and taken away', () => {
    const grounds = (file: Loose) =>
      (file.freeGrounds as { ground: string; declaredUntil: string }[]).map(
        ({ ground, declaredUntil }) => [ground, declaredUntil],
      );
    const with1 = typed({ 'grounds.agency-fault': 'end-of-departure-date' });
    expect(grounds(with1)).toContainEqual(['agency-fault', 'end-of-departure-date']);
    const without = typed({ 'grounds.agency-fault': '' }, with1);
    expect(grounds(without).map(([ground]) => ground)).not.toContain('agency-fault');
  });
});

describe('the other sections', () => {
  it('handling fees: a row by its conditions, and one for each change', () => {
    const { handlingFees } = typed({
      'handling.article': '第2条',
      'handling.0.title': '宿泊の手配（15名様以上）',
      'handling.0.occasion': 'arrangement',
      'handling.0.partyFrom': '15',
      'handling.0.charge.kind': 'percent',
      'handling.0.charge.percent': '10',
      'handling.1.title': '手配内容の変更',
      'handling.1.occasion': 'change',
      'handling.1.charge.kind': 'fixed',
      'handling.1.charge.yen': '1,080',
      'handling.1.charge.per': 'booking',
    });
    expect(handlingFees).toMatchObject({ article: '第2条', ...OWN });
    expect(handlingFees.rows).toEqual([
      {
        ...{ id: 'fee-1', title: '宿泊の手配（15名様以上）', occasion: 'arrangement' },
        ...{ party: { from: 15, until: null } },
        charge: { kind: 'percent', percent: 10, of: 'tourPrice' },
      },
      {
        ...{ id: 'fee-2', title: '手配内容の変更', occasion: 'change' },
        charge: { kind: 'fixed', yen: 1080, per: 'booking' },
      },
    ]);
  });
  it('a change costs half of the fee of one step, 2,000 in every other', () => {
    const { changeFee } = typed({
      'change.article': '第2条',
      'change.steps.step-1.as': 'share',
      'change.steps.step-1.share': '50',
      'change.otherwise.kind': 'fixed',
      'change.otherwise.yen': '2000',
    });
    expect(changeFee).toMatchObject({
      steps: [{ step: 'step-1', percentOfCancellationFee: 50 }],
      otherwise: { kind: 'fixed', yen: 2000, per: 'person' },
    });
  });
  it('the moment of the contract by telephone with a deposit', () => {
    const { formation } = typed({
      'formation.1.moment': 'acceptance-and-deposit',
      'formation.1.channel.phone': '1',
      'formation.1.payment.deposit': '1',
    });
    expect(formation.rules[1]).toMatchObject({
      ...{ channels: ['phone'], payments: ['deposit'], moment: 'acceptance-and-deposit' },
      ...OWN,
    });
  });
  it('ages, and none of them again', () => {
    const fields = { 'ages.guardianConsentBelow': '18', 'ages.accompaniedBelow': '12' };
    const { eligibility } = typed(fields);
    expect(eligibility).toMatchObject({ guardianConsentBelow: 18, accompaniedBelow: 12 });
    const none = Object.fromEntries(
      ['guardianConsentBelow', 'accompaniedBelow', 'guardianFrom'].map((key) => [
        `ages.${key}`,
        '',
      ]),
    );
    expect(fileOf(EMPTY, { ...formOf(EMPTY), ...none }).eligibility).toBeNull();
  });
  it('hours within which the contract document is handed over', () => {
    const file = { ...EMPTY, contractDocument: { ...FIGURE, hours: 48 } };
    const changed = typed({ 'numbers.contractDocument.hours': '24' }, file);
    expect(changed.contractDocument).toEqual({ ...FIGURE, hours: 24 });
  });
  it('what the file alone can say is named with the article that prints it', () => {
    expect(fileOnly(EMPTY)).toContainEqual({ path: 'rounding', article: '第2条' });
  });
});

const FIGURE = { article: '第2条', clause: 'own', ...OWN };
