import 'server-only';
import type { FormError } from '@/lib/schemas/form/form-state';
import { draftChangedWords as words } from '@/lib/wording/booking/start-page';
import { keyedHash } from '../../system/sealed';
import type { Draft } from './find-draft';

/** The answers that a step's page is made of, in the order of the steps. */
const PARTS = ['travelers', 'contact', 'guardians', 'rooms', 'options', 'consents'] as const;
export type DraftPart = (typeof PARTS)[number];

/** Something that was changed in another window, and how it is told. */
type DraftChange = FormError & { readonly part: DraftPart | 'whole' };

type Known = Pick<Draft, 'id' | 'answers'>;

const mark = (of: string, value: unknown) =>
  keyedHash(`draft-state ${of}`, JSON.stringify(value)).slice(0, 16);
const markOf = ({ id, answers }: Known, part: DraftPart) => mark(part, [id, answers[part]]);

/**
 * For which state of its draft a page is made, as its form says in the field `draftState`. It tells nothing of the
 * answers but the number of people.
 */
export function draftState(draft: Known): string {
  const marks = PARTS.map((part) => markOf(draft, part));
  return [mark('whole', draft.id), draft.answers.size, ...marks].join('.');
}

/** What has become of a draft since the state that a form names; empty when nothing has. */
export function changedSince(state: unknown, draft: Known): readonly DraftChange[] {
  const [whole, size = '', ...marks] = String(state ?? '').split('.');
  if (whole !== mark('whole', draft.id)) return [{ part: 'whole', message: words.other }];
  if (size !== String(draft.answers.size)) {
    return [{ part: 'whole', message: words.size(Number(size), draft.answers.size) }];
  }
  return PARTS.filter((part, place) => marks[place] !== markOf(draft, part)).map((part) => ({
    part,
    message: words[part],
  }));
}
