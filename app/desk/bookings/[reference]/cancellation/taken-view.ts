import { dayInJapan, timeOfDayInJapan } from '@/lib/rules/calendar/calendar-date';
import { formatInJapan, type Instant, instant } from '@/lib/rules/calendar/instant';
import { DECLARATION_CHANNELS, type DeskChannel } from '@/lib/rules/cancellation/declaration';
import type { GroundsOnRecord, GroundTerms } from '@/lib/rules/cancellation/open-grounds';
import { momentFrom } from '@/lib/schemas/cancellation/cancellation';
import { groundsOnRecord } from '@/lib/server/cancellation/find-party';
import type { openCancellation } from '@/lib/server/desk/open-cancellation';
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
  readonly by: DeskChannel;
  /** When it was declared on the site; null where nothing waits there. */
  readonly declared: Instant | null;
  readonly on: string;
  readonly at: string;
  /** The fee that was found out, as it was typed. */
  readonly found: string;
  readonly groundFacts: GroundsOnRecord | null;
  readonly groundTerms: GroundTerms;
}

type Opened = NonNullable<Awaited<ReturnType<typeof openCancellation>>>;

/** The moment asked for, or that of the site’s declaration, or the minute that has begun. The grounds are those of now: which were open then, the form asks itself. */
export function takenView(
  party: Opened,
  query: TakenQuery,
  now: Date,
  idempotencyKey: string,
): TakenView {
  const by = channelOf(party, query);
  const asked = (by === 'web' ? party.declared?.at : momentFrom(query.on, query.at)) ?? now;
  const at = instant(asked.getTime());
  const { booking, terms, notices } = party;
  const travelling = booking.status === 'travelling';
  const { calendar } = party.facts;
  const { freeGrounds, contractDocument, finalItinerary } = terms;
  const who = query.by === '' && by === 'web' ? declaredPlaces(party) : query.who;
  const view = cancellationView(party, { ...query, who }, now, idempotencyKey);
  return {
    view: { ...view, facts: { ...view.facts, calendar } },
    by,
    declared: party.declared && instant(party.declared.at.getTime()),
    on: dayInJapan(at),
    at: formatInJapan(instant(at - (timeOfDayInJapan(at) % 60_000))).slice(11, 16),
    found: query.found.slice(0, 30),
    groundFacts: travelling ? null : groundsOnRecord(booking, notices),
    groundTerms: { freeGrounds, contractDocument, finalItinerary },
  };
}

/** What waits on the site is taken in first. */
function channelOf({ declared }: Opened, query: TakenQuery): DeskChannel {
  const asked = DECLARATION_CHANNELS.find((one) => one === query.by);
  if (declared === null) return asked === 'web' || asked === undefined ? 'telephone' : asked;
  return asked ?? 'web';
}

const declaredPlaces = ({ declared }: Opened) => (declared?.places ?? []).map(String);
