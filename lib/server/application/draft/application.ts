import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { type PartyPrice, partyPrice } from '@/lib/rules/price/party-price';
import { dutyFreeLastStopDate } from '@/lib/rules/privacy/duty-free-stop';
import type { Terms } from '@/lib/rules/terms';
import { chosenOptions } from '@/lib/schemas/booking/option-choice';
import { termsOf } from '@/lib/terms/terms-of';
import { dayInWords } from '@/lib/wording/site/day';
import { type DepartureDetail, findDeparture } from '../../catalogue/find-departure';
import { findTour } from '../../catalogue/find-tour';
import { type TourSnapshot, tourSnapshot } from '../../catalogue/tour-snapshot';
import { type ConsentItem, consentItemsFor } from '../../consents/consent-items';
import type { PreparedDocument } from '../../documents/document-content';
import { printedTerms } from '../../documents/printed-terms';
import { termsStatement } from '../../documents/terms-statement';
import { holidaysAround } from '../../system/holidays';
import type { DraftAnswers } from './draft-answers';
import { memberId, type PartyMember, partyOf } from './party';

/** An application with everything that follows from its answers, at one moment. */
export type Application = {
  readonly departure: DepartureDetail;
  readonly departureDate: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly today: CalendarDate;
  /** The terms in force today: those the contract will be concluded under. */
  readonly terms: Terms;
  readonly snapshot: TourSnapshot;
  readonly overseas: boolean;
  readonly party: readonly PartyMember[];
  /** Null as long as somebody is not named or a room not allotted. */
  readonly price: PartyPrice | null;
  readonly items: readonly ConsentItem[];
  /** 取引条件説明書面; null as long as there is no price. */
  readonly statement: PreparedDocument | null;
};

/** What is offered on a departure at a moment; null when there is no such departure. */
export async function findOffer(departureId: string, at: Date) {
  const departureDate = departureId.slice(-10) as CalendarDate;
  const code = departureId.slice(0, -11);
  const [tour, departure] = await Promise.all([findTour(code), findDeparture(code, departureDate)]);
  if (tour === null || departure === null) return null;
  const today = dayInJapan(instant(at.getTime()));
  const terms = termsOf(tour.termsId, today);
  if (isRefusal(terms)) return null;
  const snapshot = tourSnapshot(tour, departure);
  const returnDate = departure.returnDate as CalendarDate;
  return { departure, departureDate, returnDate, today, terms, snapshot };
}

export type Offer = NonNullable<Awaited<ReturnType<typeof findOffer>>>;

/** Reads an application: the catalogue as it is now, the answers as they were given. */
export async function readApplication(
  draft: { departureId: string; answers: DraftAnswers },
  at: Date,
): Promise<Application | null> {
  const offer = await findOffer(draft.departureId, at);
  return offer && applicationOf(offer, draft.answers);
}

/** The same on an offer that was just read. */
export function applicationOf(offer: Offer, answers: DraftAnswers): Application {
  const { snapshot, terms } = offer;
  const party = partyOf(answers, offer, terms);
  const price = priceOf(snapshot, party, answers);
  return {
    ...offer,
    overseas: snapshot.kind === 'package-overseas',
    party,
    price,
    items: consentItemsFor({
      people: answers.size,
      dutyFreeLastStopDay: dutyFreeLastStopDay(offer),
      tour: { title: snapshot.title, kind: snapshot.kind, terms: agreedTerms(terms) },
      recipients: snapshot.recipients,
      countries: snapshot.countries,
      travelDocuments: travelDocuments(snapshot),
      phase: 'booking',
      assistance: party.some((one) => one.assistance !== null),
      emergencyContact: Boolean(answers.contact?.emergency),
    }),
    statement: price?.kind === 'priced' ? termsStatement({ ...offer, party, price }) : null,
  };
}

function agreedTerms(terms: Terms) {
  const { id, version, title } = terms;
  return { id, version, title: title.ja, sha256: printedTerms(terms).sha256 };
}

function travelDocuments(snapshot: TourSnapshot) {
  if (snapshot.kind !== 'package-overseas') return null;
  const asOf = snapshot.conditionsBasisDate as CalendarDate;
  return {
    passportNote: snapshot.passportValidityNote,
    asOf: dayInWords(asOf, holidaysAround(asOf, asOf)),
  };
}

function dutyFreeLastStopDay({ today, departureDate }: Offer): string | null {
  const last = dutyFreeLastStopDate(departureDate);
  return today > last ? null : dayInWords(last, holidaysAround(last, last));
}

/** The price of a party as far as rooms and options are known; nothing chosen is no option. */
export function priceOf(
  snapshot: TourSnapshot,
  party: readonly PartyMember[],
  answers: Pick<DraftAnswers, 'rooms' | 'options' | 'size'>,
): PartyPrice | null {
  if (party.length !== answers.size || (snapshot.rooms && answers.rooms === null)) return null;
  const rooms = snapshot.rooms ? (answers.rooms ?? []).map((room) => room.map(memberId)) : null;
  const options = chosenOptions(snapshot.options, answers.options ?? {}, memberId);
  return partyPrice({ travelers: party, rooms, options }, snapshot.priceTable);
}
