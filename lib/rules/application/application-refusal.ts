import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

/** お断りの理由: why an application may be declined. */
export type ApplicationRefusalReason =
  | 'conditions-not-met'
  | 'anti-social'
  | 'violent-demand'
  | 'defamation-obstruction'
  | 'assistance-not-possible'
  | 'nuisance'
  | 'missing-details'
  | 'business'
  | 'card-refused';

export interface ApplicationRefusalTerms extends Figure {
  readonly reasons: readonly ApplicationRefusalReason[];
  /** Reasons that the staff must explain in a note. */
  readonly noteRequired: readonly ApplicationRefusalReason[];
}

export type ApplicationRefusalAnswer =
  | { readonly kind: 'may-decline'; readonly article: string }
  | { readonly kind: 'may-not'; readonly reason: 'not-offered' | 'note-missing' };

/**
 * お申し込みのお断り: whether the staff may decline an application for a reason. Everything paid goes back.
 *
 * @clause D2-4.3 D2-4.4 D2-4.9
 * @clause D3-4.3 D3-4.11
 * @clause D4-2.4
 * @example // 003 does not list 'defamation-obstruction': not offered
 */
export function applicationRefusal(
  facts: { reason: ApplicationRefusalReason; note: string },
  terms: { applicationRefusals: ApplicationRefusalTerms | null },
): ApplicationRefusalAnswer | Refusal {
  const rule = terms.applicationRefusals;
  if (!rule) return refused('not-in-terms');
  if (!rule.reasons.includes(facts.reason)) return { kind: 'may-not', reason: 'not-offered' };
  if (rule.noteRequired.includes(facts.reason) && facts.note.trim() === '') {
    return { kind: 'may-not', reason: 'note-missing' };
  }
  return { kind: 'may-decline', article: rule.article };
}
