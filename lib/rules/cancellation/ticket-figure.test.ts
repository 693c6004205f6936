import { describe, expect, it } from 'vitest';
import type { Terms } from '../terms';
import { declared, flight, stay } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { arrangedAir, webCardDomestic } from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';
import type { TicketRules } from './cancellation-terms';

const plain = { issuedOn: null, earlyBirdPlannedIssueDate: null, firstDepartureDate: null };
const noStep = { kind: 'refused', reason: 'no-step' };

/** The air terms with some of their ticket rules left out. */
function without(change: Partial<TicketRules>): Terms {
  const { ticket } = arrangedAir.cancellation;
  if (!ticket) throw new Error('004 has ticket rules');
  return {
    ...arrangedAir,
    cancellation: { ...arrangedAir.cancellation, ticket: { ...ticket, ...change } },
  };
}

describe('what a ticket changes, and where the terms are silent', () => {
  it('a package takes no notice of a ticket', () => {
    const ticket = {
      ...plain,
      issuedOn: day('2026-06-01'),
      earlyBirdPlannedIssueDate: day('2026-06-01'),
    };
    expect(declared('2026-07-02 11:00', { ...stay, ticket }, webCardDomestic).fee).toBe(24_000);
  });

  it('a package knows no change of departure: a first date is refused, not guessed', () => {
    const ticket = { ...plain, firstDepartureDate: day('2026-07-08') };
    const facts = { ...stay, ticket, declaredAt: clock('2026-07-02 11:00') };
    expect(cancellationFee(facts, webCardDomestic)).toEqual(noStep);
  });

  it('D4-10.1d early bird without a table of its own falls back to table 1: 20,000 on day 20', () => {
    const ticket = { ...plain, earlyBirdPlannedIssueDate: day('2026-06-25') };
    const facts = { ...flight, ticket };
    expect(declared('2026-06-19 11:00', facts, without({ earlyBird: null })).fee).toBe(20_000);
  });

  it('D4-10.N1a issued early, but the terms have no rule for it: the row of the day', () => {
    const ticket = { ...plain, issuedOn: day('2026-06-09') };
    const facts = { ...flight, ticket };
    expect(declared('2026-06-19 11:00', facts, without({ issuedEarly: null })).fee).toBe(20_000);
    expect(declared('2026-06-19 11:00', facts, arrangedAir).fee).toBe(30_000);
  });

  it('D4-10.N6 a first date that has passed, and no step named for it: refused', () => {
    const ticket = { ...plain, firstDepartureDate: day('2026-06-10') };
    const facts = { ...flight, ticket, declaredAt: clock('2026-06-19 11:00') };
    expect(cancellationFee(facts, without({ firstDeparture: null }))).toEqual(noStep);
  });

  it('D4-10.N6 equal fees by both dates: the step of the present one is told', () => {
    const ticket = { ...plain, firstDepartureDate: day('2026-07-08') };
    const quote = declared('2026-06-19 11:00', { ...flight, ticket }, arrangedAir);
    expect([quote.fee, quote.step.id]).toEqual([20_000, 'b']);
  });
});
