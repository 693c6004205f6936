import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import { publicHolidays } from '../public-holidays';
import { figure, fixed, type Loose, percent, read, table, written } from './written';

const MINUTE = 60_000;
const START = Date.parse('2026-07-09T12:00:00+09:00');
const AGES = ['adult', 'child', 'infant'] as const;

const own = fc.record({
  rates: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
  kept: fc.option(fc.record({ yen: fc.integer({ min: 0, max: 9_000 }), added: fc.boolean() })),
  share: fc.option(
    fc.record({
      percent: fc.integer({ min: 0, max: 60 }),
      day: fc.integer({ min: 0, max: 20 }),
      all: fc.boolean(),
    }),
  ),
  unpaid: fc.boolean(),
});

function termsOf({ rates, kept, share, unpaid }: Loose) {
  return read(
    written((terms) => {
      terms.acceptance.outside = 'when-sent';
      const [first, second] = table(terms).steps;
      const charge = (adult: number, child: number) => ({
        kind: 'byAge',
        adult: percent(adult),
        child: percent(child),
        infant: { kind: 'free' },
      });
      const [one, two, three, four] = [...rates].sort((a, b) => a - b);
      table(terms).steps = [
        { ...first, charge: charge(two, one) },
        { ...second, charge: charge(four, three) },
      ];
      if (kept)
        terms.cancellation.kept = {
          id: 'kept',
          charge: fixed(kept.yen),
          counts: kept.added ? 'added' : 'at-least',
          ...figure,
        };
      if (share)
        table(terms).freeShare = {
          id: 'share',
          percent: share.percent,
          until: { day: share.day },
          alsoWhenAllLeave: share.all,
          ...figure,
        };
      if (unpaid)
        terms.cancellation.beforePayment = { id: 'unpaid', until: 'first-payment', ...figure };
    }),
  );
}

/** The fees, dearest first, read from the words alone. */
function reading({ rates, kept, share, unpaid }: Loose, party: Loose, at: number): number[] {
  const sorted = [...rates].sort((a, b) => a - b);
  const midnight = (day: number) => Date.parse('2026-07-09T00:00:00+09:00') - day * 1_440 * MINUTE;
  const late = at >= midnight(7);
  if (at < START && unpaid && party.received === 0) return party.people.map(() => 0);
  const fees = party.people.map(({ age, price }: Loose) => {
    const minimum = kept?.yen ?? 0;
    if (at >= START) return Math.max(price, minimum);
    const rate = age === 'infant' ? 0 : sorted[(late ? 2 : 0) + (age === 'adult' ? 1 : 0)];
    const fee = Math.floor((price * rate) / 100);
    return kept?.added ? fee + minimum : Math.max(fee, minimum);
  });
  fees.sort((a: number, b: number) => b - a);
  const whole = party.before + party.people.length >= party.size;
  if (at < START && share && at < midnight(share.day - 1) && (share.all || !whole)) {
    const free = Math.max(0, Math.floor((party.size * share.percent) / 100) - party.before);
    return fees
      .map((fee: number, place: number) => (place < free ? 0 : fee))
      .sort((a: number, b: number) => b - a);
  }
  return fees;
}

const parties = fc
  .record({
    people: fc.array(
      fc.record({ age: fc.constantFrom(...AGES), price: fc.integer({ min: 0, max: 100_000 }) }),
      { minLength: 1, maxLength: 6 },
    ),
    before: fc.integer({ min: 0, max: 3 }),
    staying: fc.integer({ min: 0, max: 20 }),
    received: fc.constantFrom(0, 1, 100_000),
  })
  .map((party) => ({ ...party, size: party.people.length + party.before + party.staying }));

it('20,000 parties: the fees are what the words say, and waiting never makes them cheaper', () => {
  fc.assert(
    fc.property(
      own,
      parties,
      fc.array(fc.integer({ min: -600, max: 30 * 1_440 }), { minLength: 10, maxLength: 10 }),
      (file, party, leads) => {
        const terms = termsOf(file);
        let before = 0;
        for (const lead of [...leads].sort((a, b) => b - a)) {
          const declaredAt = instant(START - lead * MINUTE);
          const quote = cancellationFee(
            {
              departureDate: '2026-07-09' as Loose,
              returnDate: '2026-07-11' as Loose,
              dayTrip: false,
              startsAt: instant(START),
              noShow: false,
              ground: null,
              partySize: party.size,
              leftBefore: party.before,
              travelers: party.people.map(({ age, price }) => ({
                tourPrice: yen(price),
                ageBand: age,
              })),
              receivedYen: yen(party.received),
              calendar: publicHolidays,
              declaredAt,
            },
            terms,
          );
          if (isRefusal(quote)) throw new Error(quote.reason);
          const fees = quote.travelers.map(({ fee }) => fee as number).sort((a, b) => b - a);
          expect(fees).toEqual(reading(file, party, declaredAt));
          // Added to a fee before the start, a sum may lie above the price that is charged after it.
          if (!file.kept?.added || lead > 0) expect(quote.fee).toBeGreaterThanOrEqual(before);
          before = quote.fee;
        }
      },
    ),
    { numRuns: 2_000 },
  );
}, 60_000);
