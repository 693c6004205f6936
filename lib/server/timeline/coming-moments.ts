import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan, type Instant, instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { type Yen, yen } from '@/lib/rules/calendar/yen';
import type { FeeChange } from '@/lib/rules/cancellation/fee-changes';
import { contractDocumentDue } from '@/lib/rules/contract/contract-document-due';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { finalItineraryDue } from '@/lib/rules/contract/final-itinerary-due';
import type { OwnBooking } from '../booking/find-own-booking';
import { owedOf } from '../money/owed';
import { comingRefunds } from './coming-refunds';

/** Something that is still to come for a booking: a moment, or a day to whose end it may happen. */
export type ComingMoment = {
  /** Stays the same when the moment moves: a calendar knows its entry again by it. */
  readonly key: string;
  readonly what:
    | 'answer'
    | 'change-answer'
    | 'waiting-end'
    | 'offer-end'
    | 'document'
    | 'balance'
    | 'fee'
    | 'final-itinerary'
    | 'start'
    | 'end'
    | 'refund';
  readonly when: { readonly at: Instant } | { readonly day: CalendarDate };
  /** 条: the printed article of the booking's own terms that gives it; null where none does. */
  readonly article: string | null;
  /** The fee from then on, or what is to be paid; null where neither is meant. */
  readonly amount: Yen | null;
};

/**
 * これからの予定: everything that is still to come for a booking, the next first; nothing once it is over.
 *
 * @clause D2-3.1a
 * @clause D2-5
 * @clause D2-14.1a
 * @clause D3-6.2a D3-7.1
 * @param changes every coming change of the fee for the whole party
 */
export function comingMoments(
  booking: OwnBooking,
  changes: readonly FeeChange[],
  at: Instant,
): readonly ComingMoment[] {
  return [
    ...answerOf(booking),
    ...waitOf(booking),
    ...(stands(booking) ? ofContract(booking, changes, at) : []),
    ...(stands(booking) || booking.status === 'travelling'
      ? [plain('end', { day: booking.returnDate })]
      : []),
    ...comingRefunds(booking).map(refundMoment),
  ]
    .filter(({ when }) => endOf(when) > at)
    .sort((left, right) => endOf(left.when) - endOf(right.when));
}

function ofContract(booking: OwnBooking, changes: readonly FeeChange[], at: Instant) {
  return [
    ...changeAnswerOf(booking),
    ...documentOf(booking),
    ...balanceOf(booking, at),
    ...changes.map(feeMoment),
    ...finalItineraryOf(booking),
    plain('start', { at: booking.startsAt }),
  ];
}

function stands({ status }: OwnBooking): boolean {
  const states: readonly string[] = CONTRACTED_STATES;
  return states.includes(status);
}

function plain(what: ComingMoment['what'], when: ComingMoment['when'], article?: string) {
  return { key: what, what, when, article: article ?? null, amount: null };
}

function answerOf({ status, answerBy }: OwnBooking): readonly ComingMoment[] {
  if (status !== 'applied' || answerBy === null) return [];
  return [plain('answer', { at: instant(answerBy.getTime()) })];
}

/** キャンセル待ち: the end of an offer of seats, and of the whole wait (D3-2.4b, D4-3.5c). */
function waitOf({ status, package: trip, terms }: OwnBooking): readonly ComingMoment[] {
  if (status !== 'waitlisted' || !trip?.waiting) return [];
  const { offerUntil, limitAt } = trip.waiting;
  const { article } = terms.waitlist ?? {};
  if (offerUntil !== null) return [plain('offer-end', { at: instant(offerUntil.getTime()) })];
  return [plain('waiting-end', { at: instant(limitAt.getTime()) }, article)];
}

/** By when a change of the contract is answered (D2-11, D3-12). */
function changeAnswerOf({ package: booked }: OwnBooking): readonly ComingMoment[] {
  const answers = (booked?.changes ?? []).flatMap(({ answerBy }) => answerBy ?? []);
  return answers.map((by) => plain('change-answer', { at: instant(by.getTime()) }));
}

function documentOf({ formedAt, terms, documents }: OwnBooking): readonly ComingMoment[] {
  if (formedAt === null || documents.some(({ kind }) => kind === 'contract')) return [];
  const due = contractDocumentDue({ formedAt: instant(formedAt.getTime()) }, terms);
  return isRefusal(due) ? [] : [plain('document', { at: due }, terms.contractDocument?.article)];
}

function balanceOf(booking: OwnBooking, at: Instant): readonly ComingMoment[] {
  const owed = owedOf(booking, at);
  if (owed === null || owed.waiting || owed.due.kind !== 'due') return [];
  const { dueDate, article } = owed.due;
  const { amount, measuresYen } = owed.balance;
  return [{ ...plain('balance', { day: dueDate }, article), amount: yen(amount - measuresYen) }];
}

/** Numbered from the last one back, so that a change that has passed renames no other. */
function feeMoment({ from, quote }: FeeChange, place: number, all: readonly FeeChange[]) {
  const key = `fee-${all.length - place}`;
  return { ...plain('fee', { at: from }, quote.step.article), key, amount: quote.fee };
}

function finalItineraryOf({ departureDate, appliedAt, terms, documents }: OwnBooking) {
  if (documents.some(({ kind }) => kind === 'final-itinerary')) return [];
  const appliedOn = dayInJapan(instant(appliedAt.getTime()));
  const due = finalItineraryDue({ departureDate, appliedOn }, terms);
  return isRefusal(due) ? [] : [plain('final-itinerary', { day: due.dueDate }, due.article)];
}

function refundMoment({ place, day, article, amount }: ReturnType<typeof comingRefunds>[number]) {
  return { ...plain('refund', { day }, article), key: `refund-${place}`, amount };
}

/** A day may be used to its end in Japan. */
function endOf(when: ComingMoment['when']): Instant {
  if ('at' in when) return when.at;
  return endOfDayInJapan(when.day);
}
