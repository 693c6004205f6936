import 'server-only';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { substitutionFee } from '@/lib/rules/contract/substitution-effect';
import type { DecisionRefusal, QuoteObjection } from '@/lib/rules/staff/substitution-refusal';
import type { Terms } from '@/lib/rules/terms';
import type { SubstitutionTold } from '@/lib/wording/booking/substitution-mails';
import { db } from '../../system/db';
import { dressedMail } from '../../system/mail/queue-mail';
import { placeOf, type SubstitutedBooking } from './substituted-booking';
import { type Decision, findUndecided, type QuotedCost } from './substitution-decision';
import { substitutionMailOf } from './substitution-mail';

/**
 * What a 交替 costs: the fee of the terms, or where they leave it open what was found; issuing tickets again only where they charge it.
 *
 * @clause D2-13.1
 * @clause D3-14.1
 */
export function quotedCost(
  given: QuotedCost,
  { substitution: rule }: Pick<Terms, 'substitution'>,
): { readonly feeYen: number; readonly reissueYen: number } | QuoteObjection {
  if (!rule) return 'not-in-terms';
  if (rule.feeYen !== null && given.feeYen !== null) return 'fee-in-terms';
  const feeYen = rule.feeYen ?? given.feeYen;
  if (feeYen === null) return 'fee-missing';
  const { reissueYen } = given;
  if (reissueYen > 0 && !rule.reissueCharged) return 'no-reissue-in-terms';
  const all = substitutionFee(
    { reissueCost: yen(reissueYen) },
    { substitution: { ...rule, feeYen } },
  );
  if (all === null || isRefusal(all)) return 'not-in-terms';
  return { feeYen, reissueYen: all - feeYen };
}

/** What the contact is told of an answer. */
export function toldOf(
  booking: SubstitutedBooking,
  open: NonNullable<SubstitutedBooking['open']>,
  decision:
    | Exclude<Decision, { kind: 'approve' }>
    | {
        readonly kind: 'approve';
        readonly cost: { readonly feeYen: number; readonly reissueYen: number };
      },
): SubstitutionTold {
  const leaver = booking.travelers.find(({ id }) => id === open.travelerId);
  const place = leaver ? placeOf(leaver) : 0;
  if (decision.kind === 'refuse') {
    return { kind: 'refused', place, reason: decision.reason, note: decision.note };
  }
  const { feeYen, reissueYen } = decision.cost;
  if (feeYen + reissueYen === 0) return { kind: 'effected', place, paidYen: 0 };
  return { kind: 'approved', place, feeYen, reissueYen };
}

type Shown =
  | { readonly kind: 'mail'; readonly mail: ReturnType<typeof dressedMail> }
  | { readonly kind: 'refused'; readonly reason: DecisionRefusal };

/** An answer as the contact will get it, before it is sent. */
export async function previewDecision(bookingId: string, decision: Decision): Promise<Shown> {
  const found = await findUndecided(db(), bookingId);
  if (found === null) return { kind: 'refused', reason: 'answered' };
  const { booking, open } = found;
  if (decision.kind === 'refuse') {
    const told = toldOf(booking, open, decision);
    return { kind: 'mail', mail: dressedMail(substitutionMailOf(booking, told)) };
  }
  const cost = quotedCost(decision.cost, booking.terms);
  if (typeof cost === 'string') return { kind: 'refused', reason: cost };
  const told = toldOf(booking, open, { kind: 'approve', cost });
  return { kind: 'mail', mail: dressedMail(substitutionMailOf(booking, told)) };
}
