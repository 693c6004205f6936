import { expect, test } from 'vitest';
import { choiceKey, choiceOf, handsOver, REQUEST_CHOICES } from './request-choices';

test('P48 all that the law lets one ask is one choice each', () => {
  expect(REQUEST_CHOICES.map(choiceKey)).toEqual([
    'disclosure',
    'purpose-notice',
    'record-disclosure',
    'correction-correct',
    'correction-add',
    'correction-delete',
    'stop-use-stop',
    'stop-use-erase',
    'stop-provision',
    'measures-information',
    'complaint',
  ]);
});

test('P48 a choice is found by its key, and by nothing else', () => {
  expect(choiceOf('correction-add')).toEqual({ kind: 'correction', wish: 'add' });
  for (const other of ['correction', 'constructor', '', null, undefined, 3])
    expect(choiceOf(other)).toBeNull();
});

test('P51 the form of an answer is asked where data are handed over', () => {
  const kinds = [...new Set(REQUEST_CHOICES.map(({ kind }) => kind))];
  expect(kinds.filter(handsOver)).toEqual(['disclosure', 'record-disclosure']);
});
