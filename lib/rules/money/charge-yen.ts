import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { percentOf, type Yen, yen } from '../calendar/yen';
import type { ByAge, Charge, ChargeBase, ChargeFacts } from './charge';
import { fixed, share } from './charge-units';

/**
 * What a charge comes to for one traveler, rounded down to a yen.
 *
 * A floor is laid first and the cap last: where they meet, the customer pays the lower sum.
 *
 * @clause D4-10.1b
 * @clause D4-10.N2
 * @clause D4-10.N3
 * @returns refused with `carrier-charge-missing` for a cost not given, `figures-missing` for an
 * amount that the operator has not entered or a price that the charge needs, `rooms-missing` and
 * `segments-missing` for a count that was not given, `traveler-kind-missing` for a kind that was not, `ask-agency` where the
 * terms name no sum or only the least
 */
export function chargeYen(
  charge: Charge,
  facts: ChargeFacts,
  named: Readonly<Record<string, Charge>>,
): Yen | Refusal {
  switch (charge.kind) {
    case 'free':
      return yen(0);
    case 'percent': {
      const base = baseYen(charge.of, facts);
      if (isRefusal(base)) return base;
      const part = percentOf(base, charge.percent);
      // A cost is the booking's: its percentage is charged once, not once for each traveler.
      const shared = typeof charge.of === 'object' && charge.of.per !== 'person';
      return shared ? share(part, facts) : part;
    }
    case 'fixed':
      return charge.yen === null
        ? refused('figures-missing')
        : fixed(charge.yen, charge.per, facts);
    case 'cost': {
      const cost = facts.costs[charge.cost];
      if (cost === undefined) return refused('carrier-charge-missing', charge.cost);
      return fixed(cost, charge.per, facts);
    }
    case 'byPrice': {
      const base = baseYen(charge.of, facts);
      if (isRefusal(base)) return base;
      const band = charge.bands.find((row) => row.upTo === null || base <= row.upTo);
      return band ? chargeYen(band.charge, facts, named) : refused('no-step');
    }
    case 'largerOf':
      return combined(charge.charges, facts, named, Math.max);
    case 'smallerOf':
      return combined(charge.charges, facts, named, Math.min);
    case 'sumOf':
      return combined(charge.charges, facts, named, (a, b) => a + b);
    case 'limited': {
      const amount = chargeYen(charge.charge, facts, named);
      const floored = bounded(amount, charge.floor, facts, named, Math.max);
      return bounded(floored, charge.cap, facts, named, Math.min);
    }
    case 'named': {
      const meant = named[charge.name];
      if (!meant) throw new RangeError(`no charge named ${charge.name}`);
      return chargeYen(meant, facts, named);
    }
    case 'byAge': {
      const { ageBand } = facts.traveler;
      if (ageBand === undefined) return refused('traveler-kind-missing');
      return chargeYen(chargeOfAge(charge, ageBand), facts, named);
    }
    case 'atLeast': {
      const least = chargeYen(charge.charge, facts, named);
      return isRefusal(least) ? least : { ...refused('ask-agency'), leastYen: least };
    }
    case 'ask':
      return refused('ask-agency');
  }
}

/** What a charge by the kind of the traveler comes down to for one kind. */
function chargeOfAge(
  { adult, child = adult, infant = child }: ByAge,
  ageBand: 'adult' | 'child' | 'infant',
): Charge {
  return { adult, child, infant }[ageBand];
}

function baseYen(of: ChargeBase, facts: ChargeFacts): Yen | Refusal {
  if (typeof of === 'object') {
    return facts.costs[of.cost] ?? refused('carrier-charge-missing', of.cost);
  }
  return facts.traveler[of] ?? refused('figures-missing');
}

type Join = (a: number, b: number) => number;

function combined(
  charges: readonly Charge[],
  facts: ChargeFacts,
  named: Readonly<Record<string, Charge>>,
  join: Join,
): Yen | Refusal {
  let result: Yen | null = null;
  for (const charge of charges) {
    const amount = chargeYen(charge, facts, named);
    if (isRefusal(amount)) return amount;
    result = result === null ? amount : yen(join(result, amount));
  }
  return result ?? yen(0);
}

function bounded(
  amount: Yen | Refusal,
  limit: Charge | null,
  facts: ChargeFacts,
  named: Readonly<Record<string, Charge>>,
  join: Join,
): Yen | Refusal {
  if (limit === null || isRefusal(amount)) return amount;
  const bound = chargeYen(limit, facts, named);
  return isRefusal(bound) ? bound : yen(join(amount, bound));
}
