import 'server-only';
import type { Application } from './application';
import { boxHolders, decisionOn } from './consent-answers';
import type { DraftAnswers } from './draft-answers';
import { guardiansSettled, minorsOf } from './party';
import { asksSex } from './travelers-facts';

export const BOOK_STEPS = [
  'travelers',
  'contact',
  'guardians',
  'rooms',
  'consents',
  'check',
  'pay',
] as const;
export type BookStep = (typeof BOOK_STEPS)[number];

/** The first step with something still to answer, or to answer again; `pay` when only the payment is left. */
export function missingStep(application: Application, answers: DraftAnswers): BookStep {
  const { party, price, departureDate, terms } = application;
  if (party.length !== answers.size || !travelersFit(application)) return 'travelers';
  if (answers.contact === null) return 'contact';
  if (minorsOf(party).length > 0 && !guardiansSettled(party, departureDate, terms)) {
    return 'guardians';
  }
  if (asksForRooms(application) && answers.options === null) return 'rooms';
  if (price?.kind !== 'priced') return 'rooms';
  if (!consentsStand(application, answers)) return 'consents';
  return isChecked(application, answers) ? 'pay' : 'check';
}

/** Whether the rooms page has anything to ask. */
export function asksForRooms({ trip }: Application): boolean {
  return trip.rooms || trip.options.length > 0;
}

/** Answers for a tour at home do not do for one abroad, nor those given before something more was asked. */
function travelersFit({ trip, party }: Application): boolean {
  const { overseas } = trip;
  const sex = overseas || asksSex(trip);
  return party.every(
    (one) => (!overseas || one.spellingChecked === true) && (!sex || one.sex !== null),
  );
}

/** Every item was shown, as it stands there now, to everybody who decides on it; the necessary ones are granted. */
function consentsStand({ items, party }: Application, answers: DraftAnswers): boolean {
  if (!answers.antiSocialDeclared || answers.purposesVersion === null) return false;
  return items.every((item) =>
    boxHolders(item, party).every((one) => {
      const decision = decisionOn(item, one, answers);
      return item.required ? decision === 'granted' : decision !== undefined;
    }),
  );
}

/** What was checked is what would be sent. */
function isChecked(
  { price, statement }: Application,
  { checked, replaces }: DraftAnswers,
): boolean {
  return (
    checked !== null &&
    price?.kind === 'priced' &&
    checked.totalYen === price.total &&
    checked.statementSha256 === statement?.sha256 &&
    (!replaces || checked.leaving !== undefined)
  );
}
