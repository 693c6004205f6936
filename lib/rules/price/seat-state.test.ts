import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { seatState } from './seat-state';

const departure = {
  departureDate: calendarDate('2027-01-11'),
  capacity: 40,
  sold: 30,
  held: 5,
  open: true,
};
const today = calendarDate('2026-11-20');

test('five of forty seats left are plenty, four are few, none is full', () => {
  expect(seatState(departure, today)).toBe('open');
  expect(seatState({ ...departure, held: 6 }, today)).toBe('few');
  expect(seatState({ ...departure, held: 10 }, today)).toBe('full');
});

test('on the day of departure, or when sales have ended, no seat is for sale', () => {
  expect(seatState(departure, calendarDate('2027-01-11'))).toBe('closed');
  expect(seatState({ ...departure, open: false }, today)).toBe('closed');
});
