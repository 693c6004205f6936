import { expect, test } from 'vitest';
import { mayHoldSeats, seatBounds } from './seat-bounds';

test.each([
  ['a party of eight on a bus of nine', 0, 0, 8, 9, true],
  ['two parties of eight behind one address', 8, 8, 8, 20, true],
  ['a seventeenth seat of a small departure', 16, 16, 1, 20, false],
  ['half of forty seats', 12, 12, 8, 40, true],
  ['one more than half of forty', 20, 20, 1, 40, false],
  ['half of 41 seats is 20', 19, 19, 1, 41, true],
  ['one more than half of 41', 20, 20, 1, 41, false],
  ['the 64th seat over all departures', 0, 63, 1, 40, true],
  ['the 65th', 0, 64, 1, 40, false],
])('%s', (_, heldOfDeparture, heldInAll, wanted, capacity, may) => {
  expect(mayHoldSeats({ heldOfDeparture, heldInAll, wanted, capacity }, seatBounds)).toBe(may);
});
