import 'server-only';
import { type CalendarDate, calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { DepositPlan } from '@/lib/rules/money/payment-plan';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import { dutyFreeLastStopDate } from '@/lib/rules/privacy/duty-free-stop';
import type { Terms } from '@/lib/rules/terms';
import { chosenOptions } from '@/lib/schemas/booking/option-choice';
import { dayInWords } from '@/lib/wording/site/day';
import type { ConsentItem } from '../../consents/consent-item';
import { consentItemsFor } from '../../consents/consent-items';
import type { PreparedDocument } from '../../documents/document-content';
import { type ConditionsRef, conditionsInForce } from '../../documents/general-conditions';
import { printedTerms } from '../../documents/printed-terms';
import { termsStatement } from '../../documents/terms-statement';
import type { ProductOffer, ProductRef } from '../../product/product';
import { productOf } from '../../product/products';
import type { Trip } from '../../product/trip';
import { holidaysAround } from '../../system/holidays';
import { termsOfTour } from '../../terms/terms-of-kind';
import type { DraftAnswers } from './draft-answers';
import { memberId, type PartyMember, partyOf } from './party';
import { planOfDraft } from './plan-of-draft';

/** What is offered at a moment, under the terms in force then: those the contract will be concluded under. */
export type Offer = ProductOffer & {
  readonly today: CalendarDate;
  readonly terms: Terms;
  /** 旅行業約款 in force then; null where the agency has none here. */
  readonly conditions: ConditionsRef | null;
};

/** An application with everything that follows from its answers, at one moment. */
export type Application = Offer & {
  readonly party: readonly PartyMember[];
  /** Null as long as somebody is not named or a room not allotted. */
  readonly price: PartyPrice | null;
  readonly items: readonly ConsentItem[];
  /** 申込金; null as long as there is no price, and where all is paid at once. */
  readonly plan: DepositPlan | null;
  /** 取引条件説明書面; null as long as there is no price. */
  readonly statement: PreparedDocument | null;
};

/** What is offered of a product at a moment; null when there is no such thing. */
export async function findOffer({ kind, key }: ProductRef, at: Date): Promise<Offer | null> {
  const offer = await productOf({ product: kind }).findOffer(key);
  if (offer === null) return null;
  const today = dayInJapan(instant(at.getTime()));
  const terms = await termsOfTour(offer.termsNamed, today);
  if (isRefusal(terms)) return null;
  return { ...offer, today, terms, conditions: await conditionsInForce(today) };
}

/** Reads an application: the catalogue as it is now, the answers as they were given. */
export async function readApplication(
  draft: { product: ProductRef; answers: DraftAnswers },
  at: Date,
): Promise<Application | null> {
  const offer = await findOffer(draft.product, at);
  return offer && applicationOf(offer, draft.answers);
}

/** The same on an offer that was just read. */
export function applicationOf(offer: Offer, answers: DraftAnswers): Application {
  const { trip, terms } = offer;
  const party = partyOf(answers, offer, terms);
  const price = priceOf(offer, party, answers);
  const priced = price?.kind === 'priced' ? price : null;
  const plan = priced && planOfDraft({ ...offer, party }, answers, priced);
  return {
    ...offer,
    party,
    price,
    items: consentItemsFor({
      people: answers.size,
      dutyFreeLastStopDay: dutyFreeLastStopDay(offer),
      tour: {
        title: trip.title,
        kind: trip.overseas ? 'package-overseas' : 'package-domestic',
        terms: agreedTerms(terms),
      },
      recipients: trip.recipients,
      countries: trip.countries,
      travelDocuments: travelDocuments(trip),
      phase: 'booking',
      assistance: party.some((one) => one.assistance !== null),
      emergencyContact: Boolean(answers.contact?.emergency),
    }),
    plan,
    statement: priced && termsStatement(offer, party.length, priced, plan),
  };
}

function agreedTerms(terms: Terms) {
  const { id, version, title } = terms;
  return { id, version, title: title.ja, sha256: printedTerms(terms).sha256 };
}

function travelDocuments(trip: Trip) {
  if (!trip.overseas) return null;
  const asOf = calendarDate(trip.conditionsBasisDate);
  return {
    passportNote: trip.passportValidityNote,
    asOf: dayInWords(asOf, holidaysAround(asOf, asOf)),
  };
}

function dutyFreeLastStopDay({ today, departureDate }: Offer): string | null {
  const last = dutyFreeLastStopDate(departureDate);
  return today > last ? null : dayInWords(last, holidaysAround(last, last));
}

/** The price of a party as far as rooms and options are known; nothing chosen is no option. */
export function priceOf(
  { product, trip }: Pick<Offer, 'product' | 'trip'>,
  party: readonly PartyMember[],
  answers: Pick<DraftAnswers, 'rooms' | 'options' | 'size'>,
): PartyPrice | null {
  if (party.length !== answers.size || (trip.rooms && answers.rooms === null)) return null;
  const rooms = trip.rooms ? (answers.rooms ?? []).map((room) => room.map(memberId)) : null;
  const options = chosenOptions(trip.options, answers.options ?? {}, memberId);
  return productOf({ product: product.kind }).price(trip, { travelers: party, rooms, options });
}
