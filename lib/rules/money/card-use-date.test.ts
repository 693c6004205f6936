import { expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { clock, day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { cardUseDate } from './card-use-date';
import { refundDueDate } from './refund';

const price = (approvedOn: string, formedOn: string) =>
  cardUseDate(
    { kind: 'price', approvedOn: day(approvedOn), formedOn: day(formedOn) },
    webCardDomestic,
  );

it('D2-6b approved and formed on 1 June: 1 June', () => {
  expect(price('2026-06-01', '2026-06-01')).toBe('2026-06-01');
});

it('D2-6b approved 1 June, request accepted 5 June: 5 June, no charge before the contract', () => {
  expect(price('2026-06-01', '2026-06-05')).toBe('2026-06-05');
});

it('D2-6b approved only after the contract: the day of approval', () => {
  expect(price('2026-06-06', '2026-06-05')).toBe('2026-06-06');
});

it('D2-6b a cancellation fee counts on the day it was approved', () => {
  const fee = { kind: 'fee', approvedOn: day('2026-07-01') } as const;
  expect(cardUseDate(fee, webCardDomestic)).toBe('2026-07-01');
});

it('D3-29.2c formed 1 June: charged 1 June; refund made 5 July: 5 July', () => {
  const charge = {
    kind: 'price',
    approvedOn: day('2026-06-01'),
    formedOn: day('2026-06-01'),
  } as const;
  expect(cardUseDate(charge, depositDomestic)).toBe('2026-06-01');
  const refund = { kind: 'refund', executedOn: day('2026-07-05') } as const;
  expect(cardUseDate(refund, depositDomestic)).toBe('2026-07-05');
});

it('004 says nothing of cards', () => {
  const refund = { kind: 'refund', executedOn: day('2026-07-05') } as const;
  expect(cardUseDate(refund, arrangedAir)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
});

const refundBy = (afterStart: boolean, terms = webCardDomestic) =>
  refundDueDate(
    {
      refund: yen(10_000),
      afterStart,
      receivedAt: clock('2026-07-01 11:00'),
      returnDate: day('2026-07-11'),
    },
    terms.refund,
  );

it('D2-22.5 declared on 1 July 11:00: refund on the card by 8 July', () => {
  expect(refundBy(false)).toBe('2026-07-08');
});

it('D2-22.5 after the start of a tour that ends on 11 July: by 10 August', () => {
  expect(refundBy(true)).toBe('2026-08-10');
});

it('D4-X1 004 sets no limit: cancelled 1 July, the operational date is 8 July', () => {
  expect(refundBy(false, arrangedAir)).toBe('2026-07-08');
});
