import { expect, it } from 'vitest';
import { clock } from '../testing/reference-calendar';
import { arrangedAir, webCardDomestic } from '../testing/shipped-terms';
import { contractDocumentDue } from './contract-document-due';

it('D2-5 formed on 1 June 11:01: the contract document is due on 2 June 11:01', () => {
  const formedAt = clock('2026-06-01 11:01');
  expect(contractDocumentDue({ formedAt }, webCardDomestic)).toBe(clock('2026-06-02 11:01'));
});

it('004 hands over its terms before: no hour is named', () => {
  expect(contractDocumentDue({ formedAt: clock('2026-06-01 11:01') }, arrangedAir)).toEqual({
    kind: 'refused',
    reason: 'not-in-terms',
  });
});
