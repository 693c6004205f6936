import type { Instant } from '../calendar/instant';

/** お申し出の方法: on the site, or to somebody of the staff. The desk takes in both: what was declared on the site may wait for its fee. */
export const DECLARATION_CHANNELS = ['web', 'telephone', 'counter', 'letter'] as const;

export type DeskChannel = (typeof DECLARATION_CHANNELS)[number];

/** `no-show` is how nobody declared anything. */
export type DeclarationChannel = DeskChannel | 'no-show';

export type DeclarationObjection = 'in-the-future' | 'before-contract';

/**
 * Whether a declaration that somebody took in can have reached the agency at this moment: not later than now, and not
 * before there was a contract to cancel. Opening hours are not asked here: they say when it counts as received.
 *
 * @clause D2-15.1.1a D2-15.1.1b
 * @example // contract of 1 May 12:00, now 2 July 11:00: 1 May 12:00 and 2 July 11:00 stand, a minute before or after does not
 */
export function declarationObjection(facts: {
  readonly declaredAt: Instant;
  readonly formedAt: Instant | null;
  readonly now: Instant;
}): DeclarationObjection | null {
  if (facts.declaredAt > facts.now) return 'in-the-future';
  return facts.formedAt === null || facts.declaredAt < facts.formedAt ? 'before-contract' : null;
}
