import { type Refusal, refused } from '../calendar/refusal';
import { type Yen, yen } from '../calendar/yen';
import type { ChargeFacts, ChargeUnit } from './charge';

/** So much for a person, a segment, a room or the booking, as it falls on one traveler. */
export function fixed(amount: number, per: ChargeUnit, facts: ChargeFacts): Yen | Refusal {
  if (per === 'person') return yen(amount);
  if (per === 'booking') return share(amount, facts);
  const units = per === 'room' ? facts.rooms : facts.traveler.segments;
  if (units === null || units === undefined) return refused(`${per}s-missing`);
  return per === 'room' ? share(amount * units, facts) : yen(amount * units);
}

/** A sum for all who leave, as it falls on one of them: the rest goes to the first. */
export function share(total: number, facts: ChargeFacts): Yen {
  const rest = total % facts.persons;
  return yen((total - rest) / facts.persons + (facts.place === 0 ? rest : 0));
}
