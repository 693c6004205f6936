import { describe, expect, it } from 'vitest';
import { clock, day } from '../testing/reference-calendar';
import type { BookingState } from './booking-state';
import { stateByClock, tourEnd, tourPhase, tourSteps } from './tour-clock';

/** Thu 9 to Sat 11 July 2026, meeting at 12:00. */
const stay = { startsAt: clock('2026-07-09 12:00'), returnDate: day('2026-07-11') };
const dayTrip = { startsAt: clock('2026-07-10 08:00'), returnDate: day('2026-07-10') };

describe('旅行の前・旅行中・旅行の後', () => {
  it.each([
    ['D2-15.T.4 a minute before the meeting time it lies ahead', stay, '2026-07-09 11:59', 'ahead'],
    ['D2-15.T.4 at the meeting time it has started', stay, '2026-07-09 12:00', 'under-way'],
    ['D2-15.1.1a late on the return date it goes on', stay, '2026-07-11 23:59', 'under-way'],
    ['D2-15.1.1a with the return date it is over', stay, '2026-07-12 00:00', 'over'],
    ['a day trip, in the evening', dayTrip, '2026-07-10 23:59', 'under-way'],
    ['a day trip, at midnight', dayTrip, '2026-07-11 00:00', 'over'],
  ] as const)('%s', (_name, tour, at, phase) => {
    expect(tourPhase(tour, clock(at))).toBe(phase);
  });

  it('ends with the return date in Japan, not in the zone of the machine', () => {
    expect(tourEnd(stay)).toBe(Date.UTC(2026, 6, 11, 15));
  });

  it('one millisecond decides', () => {
    const start = stay.startsAt;
    expect(tourPhase(stay, (start - 1) as typeof start)).toBe('ahead');
    const end = tourEnd(stay);
    expect(tourPhase(stay, (end - 1) as typeof end)).toBe('under-way');
  });
});

describe('the state by the clock', () => {
  it.each<[string, BookingState, string, BookingState]>([
    ['D3-28.7 before the start it stands', 'contracted', '2026-07-09 11:59', 'contracted'],
    ['D3-28.7 from the start on', 'contracted', '2026-07-09 12:00', 'travelling'],
    ['D4-4.1 a ticket that was issued is used', 'ticketed', '2026-07-09 12:00', 'travelling'],
    ['a change nobody answered', 'change-proposed', '2026-07-10 09:00', 'travelling'],
    ['D2-21.1 until the end', 'travelling', '2026-07-11 23:59', 'travelling'],
    ['D2-21.1 from the end on', 'travelling', '2026-07-12 00:00', 'completed'],
    ['both jobs are late', 'contracted', '2026-07-25 09:00', 'completed'],
    [
      'who cancelled does not travel',
      'cancelled-by-customer',
      '2026-07-10 09:00',
      'cancelled-by-customer',
    ],
    ['who did not come does not return', 'no-show', '2026-07-25 09:00', 'no-show'],
    [
      'D2-16.2.4 what ended on the way has ended',
      'partially-terminated',
      '2026-07-25 09:00',
      'partially-terminated',
    ],
    ['an application is no contract', 'applied', '2026-07-25 09:00', 'applied'],
    ['a closed booking stays closed', 'closed', '2026-07-25 09:00', 'closed'],
  ])('%s', (_name, state, at, now) => {
    expect(stateByClock(state, stay, clock(at))).toBe(now);
  });

  it('names each step with the moment of the tour at which it was due', () => {
    expect(tourSteps('contracted', stay, clock('2026-07-25 09:00'))).toEqual([
      {
        trigger: 'start-tour',
        from: 'contracted',
        to: 'travelling',
        at: clock('2026-07-09 12:00'),
      },
      { trigger: 'complete', from: 'travelling', to: 'completed', at: clock('2026-07-12 00:00') },
    ]);
    expect(tourSteps('completed', stay, clock('2026-07-25 09:00'))).toEqual([]);
  });
});
