import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { FeeStep } from '@/lib/rules/cancellation/cancellation-terms';
import { feeTable } from '@/lib/rules/cancellation/fee-table';
import { stepWindow } from '@/lib/rules/cancellation/step-window';
import type { Terms } from '@/lib/rules/terms';
import { arbitraryDeparture, arbitraryLead, leadBefore } from '@/lib/rules/testing/arbitrary-case';
import { webCardDomestic } from '@/lib/rules/testing/shipped-terms';
import { checkTerms } from './check-terms';

/** Steps as somebody might write them: mostly in order, sometimes with a hole, an overlap or a fall. */
const writtenSteps = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 45 }), { minLength: 1, maxLength: 5 }),
    rates: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 }),
    ordered: fc.boolean(),
    slips: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 1, -1), { minLength: 6, maxLength: 6 }),
    hour: fc.constantFrom(null, null, '12:00', '17:30'),
  })
  .map(({ days, rates, ordered, slips, hour }) => {
    const starts = [...days].sort((left, right) => right - left);
    const percents = ordered ? [...rates].sort((left, right) => left - right) : rates;
    return Array.from({ length: starts.length + 1 }, (_, place) => {
      const from = place === 0 ? null : (starts[place - 1] ?? 0);
      const next = starts[place];
      const splits = hour !== null && place === 1;
      const splitsNext = hour !== null && place === 0;
      return {
        id: `step-${place}`,
        from: from === null ? null : { day: from, ...(splits ? { at: hour } : {}) },
        until: untilOf(next, slips[place] ?? 0, splitsNext ? hour : null),
        charge: { kind: 'percent', percent: percents[place] ?? 0, of: 'tourPrice' },
        article: '第15条',
        clause: 'D2-15.T.1',
        source: 'written for a test',
        confirmed: false,
      };
    });
  });

function untilOf(next: number | undefined, slip: number, hour: string | null) {
  if (next === undefined) return null;
  if (hour !== null) return { day: next, at: hour };
  return { day: Math.max(0, next + 1 + slip) };
}

function fileWith(steps: unknown): string {
  const [first] = webCardDomestic.cancellation.tables;
  const tables = [{ ...first, dayTrip: null, steps }];
  const cancellation = { ...webCardDomestic.cancellation, tables };
  return JSON.stringify({ ...webCardDomestic, base: null, cancellation });
}

describe('a terms file that passes the check', () => {
  it('never throws, never leaves a moment without an answer, never gives two', {
    timeout: 60_000,
  }, () => {
    let passed = 0;
    fc.assert(
      fc.property(
        writtenSteps,
        arbitraryDeparture,
        fc.array(arbitraryLead, { minLength: 5, maxLength: 5 }),
        (steps, departure, leads) => {
          const text = fileWith(steps);
          if (checkTerms(text, () => null).length > 0) return;
          passed += 1;
          const terms = JSON.parse(text) as Terms;
          for (const lead of leads) {
            const declaredAt = leadBefore(departure.startsAt, lead);
            expect(cancellationFee({ ...departure, declaredAt }, terms).kind).toBe('quoted');
            expect(stepsAt(declaredAt, departure, terms), JSON.stringify(steps)).toBe(1);
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(passed, 'enough of the files are good ones').toBeGreaterThan(50);
  });

  it('and one with a hole or an overlap does not pass', () => {
    const steps = [step(null, 21), step(19, null)];
    expect(checkTerms(fileWith(steps), () => null).map(({ finding }) => finding)).toContain('hole');
    const twice = [step(null, 20), step(20, null)];
    expect(checkTerms(fileWith(twice), () => null).map(({ finding }) => finding)).toContain(
      'overlap',
    );
  });
});

function stepsAt(
  moment: number,
  departure: { departureDate: Terms['firstDay']; dayTrip: boolean; startsAt: number },
  terms: Terms,
): number {
  if (moment >= departure.startsAt) return 1;
  const steps: readonly FeeStep[] = feeTable(departure, terms.cancellation)?.steps ?? [];
  return steps.filter((candidate) => {
    const { from, until } = stepWindow(candidate, departure.departureDate);
    return (from === null || moment >= from) && (until === null || moment < until);
  }).length;
}

function step(from: number | null, until: number | null) {
  return {
    id: `from-${from}`,
    from: from === null ? null : { day: from },
    until: until === null ? null : { day: until },
    charge: { kind: 'percent', percent: 20, of: 'tourPrice' },
    article: '第15条',
    clause: 'D2-15.T.1',
    source: 'written for a test',
    confirmed: false,
  };
}
