import 'server-only';
import { yen } from '@/lib/rules/calendar/yen';
import {
  type ClaimDecision,
  type ClaimKind,
  claimDecision,
} from '@/lib/rules/contract/claim-decision';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { damagesLines, specialCompensationTitle } from '@/lib/wording/after-trip/damages';
import type { Party } from '../cancellation/find-party';
import type { Tx } from '../system/db';
import { COMPENSATION_KINDS } from './pay-settlement';

/** What people have found to be owed of one damage of one person. */
export interface DamagesOrder {
  readonly bookingId: string;
  readonly matterId: string | null;
  readonly claim: ClaimKind;
  readonly lossYen: number;
  /** What of the compensation already paid is for this damage. */
  readonly paidYen: number;
  readonly baggage: boolean;
  readonly grossNegligence: boolean;
  readonly note: string;
  /** What was shown as to be paid. */
  readonly seenYen: number;
  readonly idempotencyKey: string;
}

export type DamagesRefusal =
  | StaffObjection
  | 'not-found'
  | 'not-on-trip'
  | 'not-in-terms'
  | 'more-than-paid'
  | 'not-paid-yet'
  | 'less-than-paid'
  | 'changed-meanwhile';

type Entered = Omit<DamagesOrder, 'seenYen' | 'idempotencyKey' | 'note'>;

/** What is still paid of a damage, or why nothing is decided. */
export async function judgeDamages(
  tx: Tx,
  { booking, terms }: Party,
  entered: Entered,
): Promise<ClaimDecision | DamagesRefusal> {
  if (!wasTravelled(booking.status)) return 'not-on-trip';
  const { matterId, bookingId } = entered;
  const objection = matterId === null ? null : await decidedBefore(tx, matterId, entered);
  if (objection !== null) return objection;
  if (entered.paidYen > (await compensationPaid(tx, bookingId))) return 'more-than-paid';
  const figures = { loss: yen(entered.lossYen), alreadyPaid: yen(entered.paidYen) };
  const answer = claimDecision({ ...entered, ...figures }, terms);
  if (terms.claims === null || answer.kind === 'refused') return 'not-in-terms';
  return answer;
}

/** One damage is paid once: what was decided of it before is paid first, and set off (D2-19.1, D3-26.4). */
async function decidedBefore(tx: Tx, id: string, { bookingId, paidYen }: Entered) {
  const matter = await tx.tripMatter.findUnique({
    where: { id, bookingId },
    select: { settlements: { select: { amountYen: true, paidOn: true } } },
  });
  if (matter === null) return 'not-found';
  const decided = matter.settlements.filter(({ amountYen }) => amountYen > 0);
  if (decided.some(({ paidOn }) => paidOn === null)) return 'not-paid-yet';
  const before = decided.reduce((sum, { amountYen }) => sum + amountYen, 0);
  return paidYen < before ? 'less-than-paid' : null;
}

/** All that was paid as compensation for a booking. */
export async function compensationPaid(tx: Tx, bookingId: string): Promise<number> {
  const { _sum } = await tx.tripSettlement.aggregate({
    where: { bookingId, kind: { in: [...COMPENSATION_KINDS] }, paidOn: { not: null } },
    _sum: { amountYen: true },
  });
  return _sum.amountYen ?? 0;
}

/** The lines of what was decided, for the screen before and for the record after. */
export function decidedLines(party: Party, entered: Entered, decision: ClaimDecision) {
  return damagesLines({ ...entered, decision, article: articleOf(party, entered.claim) });
}

/** The article that what is paid comes from. */
export function articleOf({ terms }: Party, claim: ClaimKind): string {
  const printed = terms.articles.find(({ title }) => title === specialCompensationTitle)?.no;
  const article = terms.claims?.article ?? '';
  return claim === 'damages' ? article : (printed ?? article);
}
