import 'server-only';
import type { FormError } from '@/lib/schemas/form/form-state';
import { bookStepNames } from '@/lib/wording/booking/book-frame';
import { draftChangedWords as words } from '@/lib/wording/booking/start-page';
import type { Refused, SentForm } from '../../system/http/action';
import { type BookPlace, bookPath } from './draft-cookie';
import { changedSince, type DraftPart } from './draft-state';
import { BOOK_STEPS, type BookStep, missingStep } from './missing-step';
import type { OwnApplication } from './own-draft';

/**
 * Answers a step's form that was made for another state of the draft than there is: nothing of it is kept, what has
 * changed is told, what was typed stays.
 *
 * @param own the answers that this very form gives: what became of those is judged when it is known what was typed
 */
export function madeForAnother(step: BookStep, own: readonly DraftPart[] = []) {
  return ({ of: place, own: mine, typed }: SentForm<BookPlace, OwnApplication>): Refused | null => {
    const { draft, application } = mine;
    const changes = changedSince(typed.draftState, draft).filter(
      ({ part }) => part === 'whole' || !own.includes(part),
    );
    if (changes.length === 0) return null;
    const missing = missingStep(application, draft.answers);
    if (BOOK_STEPS.indexOf(missing) >= BOOK_STEPS.indexOf(step)) return notKept(changes);
    const there: FormError = {
      message: words.elsewhere(bookStepNames[missing]),
      href: bookPath(place, missing),
    };
    // The page cannot be made anew: it is not the turn of this step any more.
    return { errors: [...changes, there], quiet: true };
  };
}

/** What has changed, and that the same form may be sent again as it is. */
export function notKept(changes: readonly FormError[]): Refused {
  return { errors: [...changes, { message: words.notKept }] };
}
