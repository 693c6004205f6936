import type { Instant } from '../calendar/instant';
import type { BookingState } from './booking-state';
import { LIVE_STATES } from './booking-transitions';
import { isNameOfDocument, isSpellingOf, type NewLetters, type SpelledName } from './name-spelling';

/** The ways in which a name is written, as the lists for recipients call them. */
export const NAME_ITEMS = ['name', 'kana', 'name-roman'] as const;

export type NameItem = (typeof NAME_ITEMS)[number];

/** The fields of each way. */
export const NAME_FIELDS = {
  name: ['family', 'given'],
  kana: ['familyKana', 'givenKana'],
  'name-roman': ['romanFamily', 'romanGiven'],
} as const satisfies Readonly<Record<NameItem, readonly (keyof SpelledName)[]>>;

/** Why the names of a booking stay as they are. */
export type NamesClosed = 'not-standing' | 'departed' | 'ticket-terms';

/**
 * Whether the spelling of names can be mended in a booking at all: while it stands and before the trip. Under the terms of
 * air tickets a mended spelling is a cancellation and a new contract from the moment the contract has formed.
 *
 * @clause D4-0.2
 */
export function namesClosed(facts: {
  readonly state: BookingState;
  readonly startsAt: Instant;
  readonly formedAt: Instant | null;
  readonly ticketTerms: boolean;
  readonly now: Instant;
}): NamesClosed | null {
  if (facts.now >= facts.startsAt) return 'departed';
  if (!LIVE_STATES.includes(facts.state)) return 'not-standing';
  const ticket = facts.state === 'ticketed' || facts.ticketTerms;
  return ticket && facts.formedAt !== null ? 'ticket-terms' : null;
}

/** What of a traveler stands on a list that was made for a recipient. */
export interface PassedOn {
  readonly recipientClass: string;
  readonly items: readonly string[];
}

export type NameObjection = 'another-person' | 'passed-on';

/**
 * What stands against writing one traveler's name like this. By the traveler: an airline that has it may have written a ticket, and abroad so
 * may anybody who has the passport letters: one other letter can mean a new ticket, so somebody asks there first. With whoever
 * else has it the list is made anew. Staff, who have asked there and have seen a document, also write what that says.
 *
 * @clause D2-13.1
 * @clause D3-14.1
 * @clause D4-9B.1
 */
export function nameObjection(
  name: { readonly first: SpelledName; readonly now: SpelledName; readonly after: SpelledName },
  passedOn: readonly PassedOn[],
  newLetters: NewLetters,
  by: 'traveler' | 'staff',
): NameObjection | null {
  const spelled = isSpellingOf(name.first, name.after, newLetters);
  if (by === 'staff') {
    return spelled || isNameOfDocument(name.first, name.after, newLetters)
      ? null
      : 'another-person';
  }
  if (!spelled) return 'another-person';
  const mended = mendedItems(name.now, name.after);
  const isBound = ({ recipientClass, items }: PassedOn) =>
    mended.some(
      (item) => items.includes(item) && (recipientClass === 'airline' || item === 'name-roman'),
    );
  return passedOn.some(isBound) ? 'passed-on' : null;
}

/** In which ways a name is written otherwise. */
export function mendedItems(before: SpelledName, after: SpelledName): readonly NameItem[] {
  return NAME_ITEMS.filter((item) =>
    NAME_FIELDS[item].some((field) => before[field] !== after[field]),
  );
}
