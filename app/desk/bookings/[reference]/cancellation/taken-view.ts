import { dayInJapan, timeOfDayInJapan } from '@/lib/rules/calendar/calendar-date';
import { formatInJapan, instant } from '@/lib/rules/calendar/instant';
import { STAFF_CHANNELS, type StaffChannel } from '@/lib/rules/cancellation/declaration';
import type { GroundsOnRecord, GroundTerms } from '@/lib/rules/cancellation/open-grounds';
import { momentFrom } from '@/lib/schemas/cancellation/cancellation';
import { groundsOnRecord, type Party } from '@/lib/server/cancellation/find-party';
import {
  type CancellationView,
  cancellationView,
} from '../../../../bookings/[reference]/cancellation/cancellation-view';

/** What a form sent without a script asks for, in the address: places and codes, nobody's name. */
export type TakenQuery = {
  who: string[];
  why: string;
  by: string;
  on: string;
  at: string;
  found: string;
};

/** What the desk's form needs besides the traveler's: how and when it was declared, and what opens grounds at that moment. */
export interface TakenView {
  readonly view: CancellationView;
  readonly by: StaffChannel;
  readonly on: string;
  readonly at: string;
  /** The fee that was found out, as it was typed. */
  readonly found: string;
  readonly groundFacts: GroundsOnRecord | null;
  readonly groundTerms: GroundTerms;
}

/** The moment asked for, or the minute that has begun. The grounds are those of now: which were open then, the form asks itself. */
export function takenView(
  party: Party,
  query: TakenQuery,
  now: Date,
  idempotencyKey: string,
): TakenView {
  const asked = momentFrom(query.on, query.at) ?? now;
  const at = instant(asked.getTime());
  const { booking, terms, notices } = party;
  const travelling = booking.status === 'travelling';
  const { calendar } = party.facts;
  const { freeGrounds, contractDocument, finalItinerary } = terms;
  const view = cancellationView(party, query, now, idempotencyKey);
  return {
    view: { ...view, facts: { ...view.facts, calendar } },
    by: STAFF_CHANNELS.find((one) => one === query.by) ?? 'telephone',
    on: dayInJapan(at),
    at: formatInJapan(instant(at - (timeOfDayInJapan(at) % 60_000))).slice(11, 16),
    found: query.found.slice(0, 30),
    groundFacts: travelling ? null : groundsOnRecord(booking, notices),
    groundTerms: { freeGrounds, contractDocument, finalItinerary },
  };
}
