import 'server-only';
import { type ChangeExemption, changeExemption } from '@/lib/rules/contract/change-exemption';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import type { ChangeToTell } from '../departures/changes/apply-change';
import { changeMailOf } from '../departures/changes/change-mail-of';
import { type FeeEffect, feeEffect } from '../departures/changes/fee-effect';
import type { ChangeableBooking } from '../departures/changes/judge-all';
import { statedCases } from '../departures/changes/stated-cases';
import { db } from '../system/db';
import { dressedMail } from '../system/mail/queue-mail';

export type Compensation = ChangeExemption['kind'] | 'none';

export type ChangeEffect = Pick<ChangeableBooking['change'], 'windows' | 'refundYen'> & {
  readonly reference: string;
  readonly people: number;
  readonly differenceYen: number;
  readonly fee: FeeEffect;
  readonly compensation: Compensation;
  /** Cases of change, counted from the contract document on. */
  readonly cases: number;
  readonly mail: { readonly subject: string; readonly text: string };
};

/** What a change does to each booking at this moment, and the mail of its traveler with gaps where names stand. */
export async function changeEffects(
  bookings: readonly ChangeableBooking[],
  order: ChangeToTell['order'],
  changeId: string,
  at: Date,
): Promise<readonly ChangeEffect[]> {
  const changed = bookings.map(({ party, change }) => ({ ...change, bookingId: party.booking.id }));
  const cases = await statedCases(db(), changed);
  return bookings.map((one) => ({
    ...effectOf(one, order, changeId, at),
    cases: cases.get(one.party.booking.id) ?? 0,
  }));
}

function effectOf(
  { party, change }: ChangeableBooking,
  order: ChangeToTell['order'],
  changeId: string,
  at: Date,
): Omit<ChangeEffect, 'cases'> {
  const { windows, refundYen, increaseYen, reductionYen } = change;
  return {
    ...{ windows, refundYen, reference: party.booking.reference },
    people: party.facts.travelers.length,
    differenceYen: increaseYen - reductionYen,
    fee: feeEffect(party, change.prices, at),
    compensation: compensationOf({ order, change, party }),
    mail: dressedMail(changeMailOf({ order, change, party: unnamed(party) }, changeId)),
  };
}

/** 変更補償金: whether a change of content is paid for at all, as far as its cause says (D2-21.1, D3-26.1x). */
function compensationOf({ order, change, party }: ChangeToTell): Compensation {
  if (order.cause === null || change.lines.length === 0) return 'none';
  const { cause, overbooked } = order;
  const answer = changeExemption({ ...UNKNOWN_YET, cause, overbooked }, party.terms);
  return answer.kind === 'refused' ? 'none' : answer.kind;
}

/** What only the trip itself shows. */
const UNKNOWN_YET = {
  ...{ partTerminated: false, onlyOrderChanged: false, onlyRenamed: false },
  ...{ companyChangedForBetter: false, liabilityClear: false },
};

/** The desk looks through amounts and words; whose they are stands in the mail alone (D1-1). */
function unnamed(party: ChangeToTell['party']): ChangeToTell['party'] {
  const { booking } = party;
  const contact = { contactFamilyName: deskCallOffWords.previewName, contactGivenName: '' };
  const travelers = booking.travelers.map((one) => ({
    ...one,
    ...{ familyName: words.traveler(one.position + 1), givenName: '' },
  }));
  return { ...party, booking: { ...booking, ...contact, travelers } };
}
