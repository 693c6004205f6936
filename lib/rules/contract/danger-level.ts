import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

export type DangerAction =
  | 'sell'
  | 'inform'
  | 'acknowledge'
  | 'do-not-sell'
  | 'do-not-sell-and-contact';

export interface DangerLevelTerms extends Figure {
  /** What level 1 to 4 of the foreign ministry mean for a booking. */
  readonly levels: readonly { readonly level: number; readonly action: DangerAction }[];
}

export interface DangerHandling {
  readonly kind: 'handling';
  readonly action: DangerAction;
  /** Whether people must look at the bookings that already stand. */
  readonly reviewBookings: boolean;
  readonly article: string;
}

/**
 * 危険情報の取扱い: how a destination is sold at its danger level, 0 for none.
 *
 * The fee of a traveler who withdraws because of the level is not decided here.
 *
 * @clause D4-11.4
 * @example // level 2: a separate acknowledgement; from 1 to 3: no new bookings, review of the others
 */
export function dangerHandling(
  facts: { level: number; previousLevel: number },
  terms: { dangerLevels: DangerLevelTerms | null },
): DangerHandling | Refusal {
  const rule = terms.dangerLevels;
  if (!rule) return refused('not-in-terms');
  const listed = rule.levels.find((row) => row.level === facts.level);
  if (!listed && facts.level > 0) return refused('figures-missing');
  const action = listed?.action ?? 'sell';
  const blocked = action === 'do-not-sell' || action === 'do-not-sell-and-contact';
  const reviewBookings = blocked && facts.level > facts.previousLevel;
  return { kind: 'handling', action, reviewBookings, article: rule.article };
}
