import { expect, it } from 'vitest';
import { stay } from '../testing/cancellation-case';
import { clock } from '../testing/reference-calendar';
import { webCardDomestic } from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';
import { feeUntil } from './fee-until';

const until = (at: string) => feeUntil({ ...stay, declaredAt: clock(at) }, webCardDomestic);

it('D2-15.1.1c the answer carries the quote and the one that follows', () => {
  expect(until('2026-06-30 11:00')).toMatchObject({
    kind: 'until',
    quote: { kind: 'quoted', fee: 16_000 },
    next: { quote: { kind: 'quoted', fee: 24_000 } },
  });
});

it('D2-15.T.5 after the start nothing changes any more', () => {
  expect(until('2026-07-09 12:00')).toMatchObject({ kind: 'until', until: null, next: null });
});

it('D2-15.T.5 for somebody who did not come neither', () => {
  const facts = { ...stay, declaredAt: null, noShow: true };
  expect(feeUntil(facts, webCardDomestic)).toMatchObject({
    kind: 'until',
    until: null,
    next: null,
  });
});

it('a free ground keeps the fee at nothing until the start', () => {
  const facts = {
    ...stay,
    ground: 'force-majeure',
    declaredAt: clock('2026-07-01 11:00'),
  } as const;
  expect(feeUntil(facts, webCardDomestic)).toMatchObject({
    kind: 'until',
    quote: { fee: 0 },
    until: clock('2026-07-09 12:00') - 1,
    next: null,
  });
});

it('a quote says that it is one', () => {
  const facts = { ...stay, declaredAt: clock('2026-07-01 11:00') };
  expect(cancellationFee(facts, webCardDomestic)).toMatchObject({ kind: 'quoted', fee: 16_000 });
});
