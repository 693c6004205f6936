import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Yen } from '@/lib/rules/calendar/yen';
import type { CancellationFacts } from '@/lib/rules/cancellation/cancellation-fee';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import type { TicketFacts } from '@/lib/rules/cancellation/ticket-facts';
import type { LeavingTraveler } from '@/lib/rules/money/charge';
import type { Terms } from '@/lib/rules/terms';
import type { CaseFields } from './case-fields';

const AGES = ['adult', 'child', 'infant'] as const;
const TRIP_DAYS = ['sailing', 'first-flight', 'check-in'] as const;

function partyOf(fields: CaseFields) {
  const days = fields.group('days');
  return {
    partySize: fields.optionalCount('partySize') ?? null,
    leftBefore: fields.optionalCount('leftBefore') ?? 0,
    days:
      days &&
      Object.fromEntries(TRIP_DAYS.map((day) => [day, days.optionalDate(day) ?? undefined])),
  };
}

/** The facts of a case about those who leave, or change. */
export function factsOf(
  fields: CaseFields,
  terms: Terms,
  calendar: BusinessCalendar,
  received: Yen | null = null,
): CancellationFacts {
  const departureDate = fields.date('departureDate');
  const returnDate = fields.date('returnDate');
  if (returnDate < departureDate) throw fields.error('returnDate', 'on or after departureDate');
  const noShow = fields.flag('noShow', false);
  const travelers = fields.list('travelers').map((traveler) => travelerOf(traveler, terms));
  if (travelers.length === 0) throw fields.error('travelers', 'a list of those who leave');
  return {
    departureDate,
    returnDate,
    dayTrip: fields.flag('dayTrip', departureDate === returnDate),
    variant: fields.optionalText('variant'),
    startsAt: fields.instant('startsAt'),
    declaredAt: noShow ? fields.optionalInstant('declaredAt') : fields.instant('declaredAt'),
    noShow,
    // A ground that no terms know is for the rule to refuse.
    ground: fields.optionalText('ground') as CancellationGround | null,
    travelers,
    receivedYen: received ?? fields.yen('receivedYen'),
    calendar,
    ...partyOf(fields),
    bookedAt: fields.optionalInstant('bookedAt'),
    ticket: ticketOf(fields.group('ticket')),
    costs: costsOf(fields.group('costs')),
    rooms: fields.optionalCount('rooms') ?? null,
  };
}

/** The prices of one traveler. */
export function travelerOf(fields: CaseFields, terms: Terms): LeavingTraveler {
  const air = terms.contractKind === 'arranged-air';
  const amounts = {
    tourPrice: air ? fields.optionalYen('tourPriceYen') : fields.yen('tourPriceYen'),
    ticketPrice: air ? fields.yen('ticketPriceYen') : fields.optionalYen('ticketPriceYen'),
    fare: air ? fields.yen('fareYen') : fields.optionalYen('fareYen'),
    segments: fields.optionalCount('segments'),
    ageBand: fields.optionalText('ageBand') === null ? undefined : fields.oneOf('ageBand', AGES),
  };
  return Object.fromEntries(
    Object.entries(amounts).filter(([, amount]) => amount !== undefined),
  ) as LeavingTraveler;
}

/** What is known about a ticket; null without one. */
function ticketOf(fields: CaseFields | null): TicketFacts | null {
  if (fields === null) return null;
  const earlyBird = fields.flag('earlyBird', false);
  const plannedIssueDate = fields.optionalDate('plannedIssueDate');
  return {
    issuedOn: fields.optionalDate('issuedOn'),
    earlyBirdPlannedIssueDate: earlyBird
      ? (plannedIssueDate ?? fields.date('plannedIssueDate'))
      : null,
    firstDepartureDate: fields.optionalDate('firstDepartureDate'),
  };
}

/** The costs known only for the booking, by name. */
export function costsOf(fields: CaseFields | null): Readonly<Record<string, Yen>> {
  if (fields === null) return {};
  return Object.fromEntries(fields.names().map((name) => [name, fields.yen(name)]));
}
