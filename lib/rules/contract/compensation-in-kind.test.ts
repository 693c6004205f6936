import { expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { compensationInKind } from './compensation-in-kind';
import { damagesOffset } from './damages-offset';

const offered = (agreed: boolean, worth: number, terms = depositDomestic) =>
  compensationInKind({ agreed, compensation: yen(1_240), worth: yen(worth) }, terms);

it('D2-21.3 a voucher that was not agreed to: money', () => {
  expect(offered(false, 1_500, webCardDomestic)).toEqual({ kind: 'money', reason: 'not-agreed' });
});

it('D2-21.3 agreed: in kind', () => {
  expect(offered(true, 1_240, webCardDomestic)).toEqual({ kind: 'in-kind' });
});

it('D3-26.3 a voucher of 1,000 against 1,240: worth less, money', () => {
  expect(offered(true, 1_000)).toEqual({ kind: 'money', reason: 'worth-less' });
});

it('D3-26.3 a voucher of 1,500, agreed: in kind; one of exactly 1,240 too, one of 1,239 not', () => {
  expect(offered(true, 1_500)).toEqual({ kind: 'in-kind' });
  expect(offered(true, 1_240)).toEqual({ kind: 'in-kind' });
  expect(offered(true, 1_239)).toEqual({ kind: 'money', reason: 'worth-less' });
});

it('004 has nothing to compensate', () => {
  expect(offered(true, 1_500, arrangedAir)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
});

it('D3-26.4 damages 10,000, compensation paid 1,240: 8,760 to pay', () => {
  expect(damagesOffset({ damages: yen(10_000), alreadyPaid: yen(1_240) })).toEqual({
    payable: 8_760,
    returnable: 0,
  });
});

it('D3-26.4 damages 1,000, compensation paid 1,240: nothing to pay, 240 for the staff to decide on', () => {
  expect(damagesOffset({ damages: yen(1_000), alreadyPaid: yen(1_240) })).toEqual({
    payable: 0,
    returnable: 240,
  });
});

it('D2-19.1 damages 100,000, special compensation paid 30,000: 70,000 remain', () => {
  expect(damagesOffset({ damages: yen(100_000), alreadyPaid: yen(30_000) }).payable).toBe(70_000);
});

it('D3-23.1 special compensation 50,000 paid, damages 80,000: 30,000 remain', () => {
  expect(damagesOffset({ damages: yen(80_000), alreadyPaid: yen(50_000) }).payable).toBe(30_000);
});
