import { expect, it } from 'vitest';
import { clock } from '../testing/reference-calendar';
import { webCardDomestic } from '../testing/shipped-terms';
import { openGrounds } from './open-grounds';

const undelivered = {
  notices: [],
  appliedAt: clock('2026-06-01 10:00'),
  formedAt: clock('2026-06-01 10:05'),
  hasContractDocument: false,
};
const missing = ['contract-document-missing'];

it('D2-15.1.2d the document has 24 hours: to the minute there is no right, a minute later there is', () => {
  const at = (text: string) => openGrounds({ ...undelivered, at: clock(text) }, webCardDomestic);
  expect(at('2026-06-01 12:00')).toEqual([]);
  expect(at('2026-06-02 10:05')).toEqual([]);
  expect(at('2026-06-02 10:06')).toEqual(missing);
});

it('D2-15.1.2d without a contract no document is missing', () => {
  const facts = { ...undelivered, formedAt: null, at: clock('2026-06-10 10:00') };
  expect(openGrounds(facts, webCardDomestic)).toEqual([]);
});

it('D2-15.1.2d terms that set no hours for the document open nothing by themselves', () => {
  const terms = { ...webCardDomestic, contractDocument: null };
  expect(openGrounds({ ...undelivered, at: clock('2026-06-10 10:00') }, terms)).toEqual([]);
});

it('D2-15.1.2b an increase recorded at the very moment of the application counts, one before does not', () => {
  const recorded = (text: string) =>
    openGrounds(
      {
        ...undelivered,
        hasContractDocument: true,
        at: clock('2026-06-10 10:00'),
        notices: [{ kind: 'price-increase', recordedAt: clock(text), ownBooking: false }],
      },
      webCardDomestic,
    );
  expect(recorded('2026-06-01 10:00')).toEqual(['price-increase']);
  expect(recorded('2026-06-01 09:59')).toEqual([]);
});
