import { expect, test } from 'vitest';
import { foundFeeWords } from '@/lib/wording/desk/found-fee';
import { formErrors } from '../form/form-state';
import { takenCancellationForm } from './cancellation';

const sent = {
  travelerIds: ['5b6f2c9e-6c1b-4c6e-9a42-0b7f0d6c1a11'],
  ground: '',
  ...{ feeYen: '0', refundYen: '0', owedYen: '0', differenceYen: '0' },
  ...{ idempotencyKey: 'form:1234', by: 'telephone', on: '2026-07-02', at: '11:00' },
};

function read(change: object) {
  const parsed = takenCancellationForm.safeParse({ ...sent, ...change });
  if (parsed.success) return 'found' in parsed.data.taken ? parsed.data.taken.found : null;
  return formErrors(parsed.error).map(({ name, message }) => [name, message]);
}

test.each([
  ['nothing was found out', {}, null],
  [
    'as people type it',
    { found: '１２，５００円', how: ' 宿に確かめた ' },
    [12_500, '宿に確かめた'],
  ],
  ['nothing is a fee too', { found: '0', how: '宿に確かめた' }, [0, '宿に確かめた']],
])('a fee that was found out: %s', (_, change, expected) => {
  const [feeYen, how] = expected ?? [];
  expect(read(change)).toEqual(expected && { feeYen, how });
});

test.each([
  ['no number', { found: '約1万円', how: '宿' }, [['found', foundFeeWords.errors.fee]]],
  ['below nothing', { found: '-1', how: '宿' }, [['found', foundFeeWords.errors.fee]]],
  ['part of a yen', { found: '1.5', how: '宿' }, [['found', foundFeeWords.errors.fee]]],
  ['not said how', { found: '1000', how: ' ' }, [['how', foundFeeWords.errors.how]]],
  [
    'said at length',
    { found: '1000', how: '宿'.repeat(501) },
    [['how', foundFeeWords.errors.howLong]],
  ],
])('%s is refused', (_, change, expected) => {
  expect(read(change)).toEqual(expected);
});
