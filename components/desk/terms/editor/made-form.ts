import type { FormState } from '@/lib/schemas/form/form-state';
import type { Fields } from '@/lib/terms/form/fields';
import type { Conflict } from './conflict-notice';

/** What an answer tells the form besides errors: that it was saved, or what stands against it and what was typed. */
export type EditorTold =
  | { readonly kind: 'saved'; readonly at: string; readonly state: string }
  | { readonly kind: 'typed'; readonly fields: Fields; readonly conflict: Conflict | null };

/** A draft as it was saved last: its text, the hash of it, its fields. */
export type SavedDraft = {
  readonly text: string;
  readonly state: string;
  readonly values: Fields;
};

/** What the fields on the screen were made from. */
export type MadeForm = SavedDraft & {
  /** Names these fields. */
  readonly id: string;
  /** The draft and the answer that they have seen last. */
  readonly seen: string;
  /** The hash of what these fields have saved themselves since; empty when nothing. */
  readonly saved: string;
};

type Answer = Pick<FormState<EditorTold>, 'turn' | 'told'>;

export function madeForm(draft: SavedDraft, answer: Answer): MadeForm {
  const typed = answer.told?.kind === 'typed' ? answer.told : null;
  const { base, state } = typed?.conflict ?? { base: draft.text, state: draft.state };
  const values = typed?.fields ?? draft.values;
  const seen = seenOf(draft, answer);
  return { text: base, state, values, saved: '', id: seen, seen };
}

/**
 * The form after an answer, or after the draft around it has changed: made anew of what is saved, unless somebody has
 * typed since the button was pressed. Then the fields stay as they are, and only what they have saved moves on: the next
 * press saves them whole.
 */
export function formAfter(
  made: MadeForm,
  draft: SavedDraft,
  answer: Answer,
  typing: boolean,
): MadeForm {
  const seen = seenOf(draft, answer);
  if (seen === made.seen) return made;
  const told = answer.told;
  const saved = told?.kind === 'saved' ? told.state : made.saved;
  // The answer can be there before the page around it is.
  const arrived = told?.kind !== 'saved' || told.state === draft.state;
  return typing || !arrived ? { ...made, seen, saved } : madeForm(draft, answer);
}

const seenOf = ({ state }: SavedDraft, { turn }: Answer) => `${state} ${turn}`;
