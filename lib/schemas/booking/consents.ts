import * as z from 'zod/mini';
import { consentsPageWords } from '@/lib/wording/booking/consents-page';
import { consentRecordWords } from '@/lib/wording/consents/consent-records';
import { BOX_VALUES } from '../form/box-values';
import { anyText, group, ticked, transformed } from '../form/typed-text';

/** Null where a box was shown and its key did not come back: no decision, not "no" (privacy P4). */
export type ConsentChoice = 'granted' | 'refused' | null;

/** What a page of consents sent for one item: a decision, or one for each place of the party. */
export type TypedConsent = ConsentChoice | readonly ConsentChoice[];

type AskedItem = {
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  /** A box for each traveler, under `<key>.<place>`. */
  readonly ownBoxes: boolean;
};

const choice = transformed(z.optional(z.unknown()), (value): ConsentChoice => {
  if (value === BOX_VALUES.ticked) return 'granted';
  return value === BOX_VALUES.unticked ? 'refused' : null;
});

function necessary({ title }: AskedItem) {
  const agreed = ticked.check(z.refine((is) => is, consentsPageWords.required(title)));
  return transformed(agreed, (): ConsentChoice => 'granted');
}

function ownChoices(people: number) {
  const places = Array.from({ length: people }, (_, place) => String(place));
  const boxes = group(z.object(Object.fromEntries(places.map((place) => [place, choice]))));
  return transformed(boxes, (typed) => places.map((place) => typed[place] ?? null));
}

/**
 * 同意の欄: what was decided on the items that were shown, for a party of so many people. A necessary one that is
 * not ticked says what follows from it. Keys that were not shown are dropped.
 */
export function consentsSchema(items: readonly AskedItem[], people: number) {
  const box = (item: AskedItem): z.ZodMiniType<TypedConsent> => {
    if (item.ownBoxes) return ownChoices(people);
    return item.required ? necessary(item) : choice;
  };
  const boxes = Object.fromEntries(items.map((item) => [item.key, box(item)]));
  return z.object({
    token: anyText,
    consents: group(z.object(boxes)),
    antiSocial: ticked.check(z.refine((is) => is, consentsPageWords.antiSocialError)),
  });
}

/** 同意の変更: whose decision on which item, and which way. */
export const consentChange = z.object({
  subjectId: z.uuid(consentRecordWords.unreadable),
  itemKey: z
    .string(consentRecordWords.unreadable)
    .check(z.maxLength(60, consentRecordWords.unreadable)),
  decision: z.enum(['granted', 'withdrawn'], { error: consentRecordWords.unreadable }),
});
