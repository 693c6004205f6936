import { calendarBetween } from '@/lib/rules/calendar/business-calendar';
import { addDays, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import type { PartyFacts, PartyTerms } from '@/lib/rules/cancellation/party-cancellation';
import type { Party } from '@/lib/server/cancellation/find-party';
import { freeWindows } from '@/lib/server/cancellation/free-windows';
import { cancellationWords } from '@/lib/wording/cancellation/cancellation';
import { dayInWords, momentInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';

/** Everything the browser needs to quote by itself, and nothing more. */
export interface CancellationView {
  readonly reference: string;
  /** The server's instant of rendering, ISO 8601. */
  readonly asOf: string;
  readonly facts: PartyFacts;
  readonly terms: PartyTerms;
  readonly people: readonly { readonly id: string; readonly name: string; readonly age: number }[];
  readonly grounds: readonly { readonly ground: CancellationGround; readonly note: string }[];
  readonly chosen: readonly string[];
  readonly ground: CancellationGround | null;
  readonly idempotencyKey: string;
}

/** What the page hands to the browser; `query` holds the choice of a form sent without a script. */
export function cancellationView(
  party: Party,
  query: { who: readonly string[]; why: string },
  at: Date,
  idempotencyKey: string,
): CancellationView {
  const { booking, facts, terms, grounds } = party;
  const today = dayInJapan(instant(at.getTime()));
  const going = booking.travelers.filter((one) => facts.travelers.some(({ id }) => id === one.id));
  const asked = going.filter((one) => query.who.includes(String(one.position + 1)));
  const { acceptance, cancellation, freeGrounds, refund, partialCancellation, eligibility } = terms;
  const parts = { acceptance, cancellation, freeGrounds, refund, partialCancellation, eligibility };
  return {
    reference: booking.reference,
    asOf: at.toISOString(),
    facts: {
      ...facts,
      calendar: calendarBetween(facts.calendar, addDays(today, -1), facts.calendar.coversUntil),
    },
    terms: withoutSources(parts),
    people: going.map((one) => ({
      id: one.id,
      name: `${personName(one.familyName, one.givenName)} 様`,
      age: one.ageAtDeparture,
    })),
    grounds: grounds.map((ground) => ({ ground, note: noteOf(ground, party) })),
    chosen: (going.length === 1 ? going : asked).map((one) => one.id),
    ground: grounds.find((ground) => ground === query.why) ?? null,
    idempotencyKey,
  };
}

/** The documents a figure was taken from are the agency's own business. */
function withoutSources(terms: PartyTerms): PartyTerms {
  return JSON.parse(JSON.stringify(terms, (key, value) => (key === 'source' ? '' : value)));
}

function noteOf(ground: CancellationGround, party: Party): string {
  return `${factOf(ground, party)}${untilOf(ground, party)}`;
}

function untilOf(ground: CancellationGround, party: Party): string {
  const window = freeWindows(party).find((one) => one.ground.ground === ground);
  if (window === undefined) return '';
  return cancellationWords.freeUntil(momentInWords(window.until, party.facts.calendar));
}

function factOf(ground: CancellationGround, { notices, facts }: Party): string {
  const notice = notices.find((one) => one.kind === ground);
  if (notice === undefined) {
    const { documentMissing, itineraryLate } = cancellationWords;
    return ground === 'final-itinerary-late' ? itineraryLate : documentMissing;
  }
  const day = dayInJapan(instant(notice.recordedAt.getTime()));
  return cancellationWords.recorded(dayInWords(day, facts.calendar), notice.text);
}
