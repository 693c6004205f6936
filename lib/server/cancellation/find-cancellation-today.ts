import 'server-only';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { type FeeChange, feeChanges } from '@/lib/rules/cancellation/fee-changes';
import { feeUntil } from '@/lib/rules/cancellation/fee-until';
import type { GroundWindow } from '@/lib/rules/cancellation/ground-windows';
import {
  leaversFacts,
  type PartyCancellation,
  type PartyChoice,
  partyCancellation,
} from '@/lib/rules/cancellation/party-cancellation';
import { db } from '../system/db';
import { findParty, type Party } from './find-party';
import { freeWindows } from './free-windows';

/** What cancelling for everybody would come to if it were declared at this moment. */
export type CancellationToday = {
  cancellation: PartyCancellation;
  until: Instant | null;
  next: FeeChange | null;
  /** `next` and every change after it. */
  changes: readonly FeeChange[];
  /** Every change since the contract that has come already, the first one first. */
  passed: readonly FeeChange[];
  /** Which grounds free from the fee now, and until when. */
  free: readonly GroundWindow[];
};

/** 取消料の今日の額, by the rule the cancellation itself is charged with; null when it gives no figure. */
export async function findCancellationToday(
  bookingId: string,
  at: Date,
): Promise<CancellationToday | null> {
  const party = await findParty(db(), bookingId, at);
  if (party === null || party.facts.travelers.length === 0) return null;
  const choice = {
    leaving: party.facts.travelers.map(({ id }) => id),
    ground: null,
    declaredAt: instant(at.getTime()),
  };
  const cancellation = partyCancellation(party.facts, choice, party.terms);
  if (cancellation.kind !== 'party') return null;
  const leavers = leaversFacts(party.facts, choice);
  const holds = feeUntil(leavers, party.terms);
  const passed = passedChanges(party, choice, at);
  const free = freeWindows(party);
  if (isRefusal(holds)) return { cancellation, until: null, next: null, changes: [], passed, free };
  const changes = feeChanges(leavers, party.terms);
  return { cancellation, until: holds.until, next: holds.next, changes, passed, free };
}

function passedChanges(party: Party, choice: PartyChoice, at: Date): readonly FeeChange[] {
  const declaredAt = party.facts.bookedAt;
  if (!declaredAt) return [];
  const since = leaversFacts(party.facts, { ...choice, declaredAt });
  return feeChanges(since, party.terms).filter(({ from }) => from <= at.getTime());
}
