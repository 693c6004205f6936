import { describe, expect, it } from 'vitest';
import { type BookingState, type BookingTrigger, transition } from './booking-state';
import { BOOKING_TRANSITIONS } from './booking-transitions';
import { END_STATES } from './tour-transitions';

const goes = (from: BookingState, trigger: BookingTrigger) => {
  const answer = transition(from, trigger);
  return answer.kind === 'allowed' ? answer.to : answer.reason;
};

describe('the life of a booking', () => {
  it.each<[string, BookingState, BookingTrigger, BookingState]>([
    ['D2-3.1a the form is sent', 'draft', 'submit', 'applied'],
    ['D2-4.9 the staff declines', 'applied', 'reject', 'rejected'],
    ['D2-3.1a withdrawn before the notice arrives', 'applied', 'withdraw', 'withdrawn'],
    ['D2-3.3b a request is withdrawn', 'waitlisted', 'withdraw', 'withdrawn'],
    ['D3-2.2a withdrawn before the deposit', 'provisional', 'withdraw', 'withdrawn'],
    ['D2-3.3a full: the request is registered', 'applied', 'join-waitlist', 'waitlisted'],
    ['D2-4.9 a request is declined', 'waitlisted', 'reject', 'rejected'],
    ['D3-5.3 a seat comes free', 'waitlisted', 'conclude-contract', 'contracted'],
    ['D4-3.5c the agreed day passes', 'waitlisted', 'expire-waitlist', 'waitlist-expired'],
    ['D3-2.2a accepted, deposit to come', 'applied', 'accept-provisionally', 'provisional'],
    ['D3-5.1 the deposit is there', 'provisional', 'conclude-contract', 'contracted'],
    ['D3-2.2b it never came', 'provisional', 'lapse', 'lapsed'],
    ['D2-3.1a no answer within the time for it', 'applied', 'lapse', 'lapsed'],
    ['D2-3.1a the notice arrives', 'applied', 'conclude-contract', 'contracted'],
    ['D2-3.1b the card is refused', 'contracted', 'refuse-card', 'auto-terminated'],
    ['D3-17.1 the price is not paid', 'contracted', 'terminate-unpaid', 'terminated-nonpayment'],
    ['D2-15.1.1a the traveler cancels', 'contracted', 'cancel', 'cancelled-by-customer'],
    ['D2-15.1.1a cancels on the way', 'travelling', 'cancel', 'cancelled-by-customer'],
    ['D4-4.1 cancels after issue', 'ticketed', 'cancel', 'cancelled-by-customer'],
    ['D2-15.1.2a cancels for a change', 'change-proposed', 'cancel-free', 'cancelled-by-customer'],
    ['D2-15.2.2 the company cancels', 'contracted', 'cancel-by-company', 'cancelled-by-company'],
    ['D2-14.1b one of three leaves', 'contracted', 'cancel-some-travelers', 'contracted'],
    ['D2-14.1b one of three leaves, issued', 'ticketed', 'cancel-some-travelers', 'ticketed'],
    [
      'D2-16.1.1 one of three leaves on the way',
      'travelling',
      'cancel-some-travelers',
      'travelling',
    ],
    ['D2-11 a change is told', 'contracted', 'propose-change', 'change-proposed'],
    ['D2-11 it is answered', 'change-proposed', 'settle-change', 'contracted'],
    ['D2-13.1 substitution asked', 'contracted', 'request-substitution', 'substitution-requested'],
    ['D2-13.2 approved and paid', 'substitution-requested', 'effect-substitution', 'contracted'],
    ['D2-13.2 the airline refuses', 'substitution-requested', 'refuse-substitution', 'contracted'],
    [
      'D2-13.2 nobody wants it any more',
      'substitution-requested',
      'withdraw-substitution',
      'contracted',
    ],
    ['D4-4.1 the ticket is issued', 'contracted', 'issue-ticket', 'ticketed'],
    ['D4-10.N4 another flight', 'contracted', 'change-flight', 'contracted'],
    ['D4-10.N4 another flight after issue', 'ticketed', 'change-flight', 'ticketed'],
    ['D3-28.7 the tour starts', 'contracted', 'start-tour', 'travelling'],
    ['D2-15.T.5 nobody came', 'travelling', 'mark-no-show', 'no-show'],
    ['D2-16.2.4 ended for the future', 'travelling', 'terminate-partly', 'partially-terminated'],
    ['D2-21.1 the tour ends', 'travelling', 'complete', 'completed'],
    ['D2-17.1a everything is settled', 'completed', 'close', 'closed'],
  ])('%s', (_name, from, trigger, to) => {
    expect(goes(from, trigger)).toBe(to);
  });
});

describe('what cannot happen', () => {
  it.each<[string, BookingState, BookingTrigger]>([
    ['D2-15.1.1a no second cancellation', 'cancelled-by-customer', 'cancel'],
    ['D2-3.1a an application is withdrawn, not cancelled', 'applied', 'cancel'],
    ['D2-3.3b nobody withdraws from a contract', 'contracted', 'withdraw'],
    ['D2-15.1.1a nobody cancels a trip that is over', 'completed', 'cancel'],
    ['D2-15.1.1a nor a part of it', 'completed', 'cancel-some-travelers'],
    ['D2-15.1.2c no free cancellation after the start', 'travelling', 'cancel-free'],
    ['D3-17.1 a ticket that was issued has been paid', 'ticketed', 'terminate-unpaid'],
    ['D2-15.2.2 the company does not cancel a tour on its way', 'travelling', 'cancel-by-company'],
    ['D4-10.N5 no substitution once the ticket is out', 'ticketed', 'request-substitution'],
    ['a closed booking stays closed', 'closed', 'close'],
    ['a draft is not a contract', 'draft', 'conclude-contract'],
    ['nobody starts a tour that was cancelled', 'cancelled-by-company', 'start-tour'],
  ])('%s', (_name, from, trigger) => {
    expect(goes(from, trigger)).toBe('no-such-transition');
  });
});

describe('the table as a whole', () => {
  const pairs = BOOKING_TRANSITIONS.flatMap((row) =>
    row.from.map((from) => `${from} ${row.trigger}`),
  );

  it('has one answer at most for each state and trigger', () => {
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('names who, under which guards and by which clauses, in every row', () => {
    for (const row of BOOKING_TRANSITIONS) {
      expect(row.actors.length, row.trigger).toBeGreaterThan(0);
      expect(row.guards.length, row.trigger).toBeGreaterThan(0);
      expect(row.clauses.length, row.trigger).toBeGreaterThan(0);
    }
  });

  it('answers what cannot happen with a reason', () => {
    expect(transition('closed', 'cancel')).toEqual({
      kind: 'refused',
      reason: 'no-such-transition',
    });
  });

  it('hands the row to the command that asks', () => {
    expect(transition('contracted', 'start-tour')).toEqual({
      kind: 'allowed',
      to: 'travelling',
      actors: ['job'],
      guards: ['tour-started'],
      clauses: ['D2-20.3', 'D3-28.7'],
    });
  });

  it("D2-4.1a a guardian's consent not received: no contract without settled eligibility", () => {
    for (const from of ['applied', 'waitlisted'] as const) {
      expect(transition(from, 'conclude-contract')).toMatchObject({
        guards: expect.arrayContaining(['eligibility-settled']),
      });
    }
    expect(transition('applied', 'accept-provisionally')).toMatchObject({
      guards: ['eligibility-settled'],
    });
  });

  it('D2-4.1b D2-4.3 minors stay accompanied; a finding before the start ends by the company', () => {
    expect(transition('contracted', 'cancel-some-travelers')).toMatchObject({
      guards: expect.arrayContaining(['minors-accompanied']),
    });
    expect(goes('contracted', 'cancel-by-company')).toBe('cancelled-by-company');
  });

  it.each(END_STATES)('closes from %s', (state) => {
    expect(goes(state, 'close')).toBe('closed');
  });

  it('reaches every state from a draft', () => {
    const reached = new Set<BookingState>(['draft']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const row of BOOKING_TRANSITIONS) {
        if (row.to !== 'same' && row.from.some((from) => reached.has(from))) reached.add(row.to);
      }
    }
    expect(reached.size).toBe(21);
  });

  it('lets a contract in every form be cancelled and start', () => {
    for (const state of [
      'contracted',
      'change-proposed',
      'substitution-requested',
      'ticketed',
    ] as const) {
      expect(goes(state, 'cancel')).toBe('cancelled-by-customer');
      expect(goes(state, 'cancel-free')).toBe('cancelled-by-customer');
      expect(goes(state, 'cancel-by-company')).toBe('cancelled-by-company');
      expect(goes(state, 'cancel-some-travelers')).toBe(state);
      expect(goes(state, 'start-tour')).toBe('travelling');
    }
  });

  it('lets only unpaid contracts fall for want of payment', () => {
    for (const state of ['contracted', 'change-proposed', 'substitution-requested'] as const) {
      expect(goes(state, 'refuse-card')).toBe('auto-terminated');
      expect(goes(state, 'terminate-unpaid')).toBe('terminated-nonpayment');
    }
    expect(goes('ticketed', 'refuse-card')).toBe('no-such-transition');
  });
});
