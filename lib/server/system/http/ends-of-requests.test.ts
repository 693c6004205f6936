import { expect, test } from 'vitest';
import { requestBegun, requestEnded, whenRequestEnds } from './ends-of-requests';

test.each([true, false])('the end of a request is told once, answered: %s', (answered) => {
  const told: boolean[] = [];
  requestBegun('a');
  whenRequestEnds('a', (how) => void told.push(how));
  expect(told).toEqual([]);
  requestEnded('a', answered);
  requestEnded('a', answered);
  expect(told).toEqual([answered]);
});

test('a request whose visitor left before anybody asked is over at once', () => {
  const told: boolean[] = [];
  requestBegun('b');
  requestEnded('b', false);
  whenRequestEnds('b', (how) => void told.push(how));
  expect(told).toEqual([false]);
});
