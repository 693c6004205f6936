import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { type PartyChoice, partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { isCalledOff } from '../booking/is-called-off';
import { lockBooking } from '../booking/lock-booking';
import { wasDeclared } from '../contract/declaration-event';
import { followTourIn } from '../contract/follow-tour';
import { effectSubstitutionIn } from '../contract/substitution/effect-substitution';
import { db, type Tx } from '../system/db';
import { type CancelAnswer, type CancelTravelers, figuresOf, refused, same } from './cancel-answer';
import { objection, untimely } from './cancel-objection';
import { declaredMoment } from './declared-moment';
import { findParty } from './find-party';
import { followBalanceIn } from './follow-balance';
import { recordCancellation } from './record-cancellation';

/**
 * 旅行者の解除: some travelers of a booking, or all, leave.
 *
 * The booking is locked, the fee worked out anew at `now`, and compared with the one that was seen.
 * Where they differ nothing is written and the new figures are the answer. The same key with the
 * same travelers again answers with what was done the first time.
 *
 * Until the trip is over, that is: from its start on the fee is everything, and no ground frees from it.
 *
 * What was declared to staff counts from the moment it was declared, whenever it is written down.
 *
 * @clause D2-14.1a
 * @clause D2-14.1b
 * @clause D2-15.1.1a
 * @clause D2-15.1.3
 * @clause D2-16.1.1
 */
export async function cancelTravelers(input: CancelTravelers, now: Date): Promise<CancelAnswer> {
  return db().$transaction((tx) => cancelTravelersIn(tx, input, now));
}

/** The same in the caller's transaction. */
export async function cancelTravelersIn(
  tx: Tx,
  input: CancelTravelers,
  now: Date,
): Promise<CancelAnswer> {
  await lockBooking(tx, input.bookingId);
  const earlier = await earlierAnswer(tx, input);
  if (earlier !== null) return earlier;
  const declaredAt = await declaredMoment(tx, input, now);
  if (declaredAt === null) return refused('not-declared');
  if (declaredAt > now) return refused('in-the-future');
  if (await isCalledOff(tx, input.bookingId)) return refused('called-off');
  await followTourIn(tx, input.bookingId, now);
  await effectSubstitutionIn(tx, input.bookingId, now);
  await followBalanceIn(tx, input.bookingId, declaredAt);
  const party = await findParty(tx, input.bookingId, declaredAt);
  if (party === null) return refused('not-found');
  if (input.noShow && (await wasDeclared(tx, input.bookingId))) return refused('declared');
  const reason = objection(party, input) ?? untimely(party, { ...input, declaredAt }, now);
  if (reason !== null) return refused(reason);
  const { travelerIds: leaving, ground, idempotencyKey } = input;
  const choice = {
    ...{ leaving, ground, declaredAt: instant(declaredAt.getTime()) },
    ...foundIn(input),
    ...(input.noShow && { noShow: true }),
  };
  const answer = partyCancellation(party.facts, choice, party.terms);
  if (answer.kind === 'unaccompanied') return refused('unaccompanied');
  if (answer.kind === 'refused') return refused(answer.reason);
  const figures = figuresOf(answer);
  if (!same(figures, input.seen)) return { kind: 'changed', seen: input.seen, now: figures };
  const channel = input.noShow ? 'no-show' : (input.taken?.channel ?? 'web');
  const record = { channel, recordedAt: now } as const;
  const decided = { party, choice, answer, idempotencyKey, ...record };
  return {
    kind: 'cancelled',
    cancellationId: await recordCancellation(tx, decided),
    repeated: false,
  };
}

/** What staff found out; a traveler finds nothing out. */
function foundIn({ taken }: CancelTravelers): Pick<PartyChoice, 'found'> {
  if (taken?.found === undefined) return {};
  const { feeYen, how } = taken.found;
  return { found: { feeYen: yen(feeYen), how } };
}

async function earlierAnswer(tx: Tx, input: CancelTravelers): Promise<CancelAnswer | null> {
  const earlier = await tx.cancellation.findUnique({
    where: { idempotencyKey: input.idempotencyKey },
    include: { travelers: { select: { travelerId: true } } },
  });
  if (earlier === null) return null;
  const before = earlier.travelers.map((row) => row.travelerId).sort();
  const same =
    earlier.bookingId === input.bookingId && before.join() === [...input.travelerIds].sort().join();
  if (!same) return refused('form-used');
  return { kind: 'cancelled', cancellationId: earlier.id, repeated: true };
}
