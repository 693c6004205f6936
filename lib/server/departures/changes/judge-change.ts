import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { changeGrounds } from '@/lib/rules/cancellation/change-grounds';
import type { GroundWindow } from '@/lib/rules/cancellation/ground-windows';
import { changeAnswerDue } from '@/lib/rules/contract/change-answer-due';
import type { ChangeObjection } from '@/lib/rules/contract/change-order';
import { isImportantLine } from '@/lib/rules/contract/important-line';
import { type ChangedPrice, tourChange } from '@/lib/rules/contract/tour-change';
import { reductionRefund } from '@/lib/rules/money/reduction-refund';
import { findParty, type Party } from '../../cancellation/find-party';
import { freeWindows } from '../../cancellation/free-windows';
import { packageProduct } from '../../product/package/package-product';
import type { TourSnapshot } from '../../product/package/tour-snapshot';
import { type ToldLine, toldLines, withLines } from '../../product/package/trip-lines';
import type { Tx } from '../../system/db';
import type { OrderedChange } from './ordered-change';

export type JudgeObjection = ChangeObjection | 'line-unknown' | 'answer-day-over';

/** What a change does to one contract, by its own terms. */
export interface JudgedChange {
  readonly kind: 'may-change';
  readonly lines: readonly ToldLine[];
  /** The trip from then on; null where nothing of it changes. */
  readonly content: TourSnapshot | null;
  readonly prices: readonly ChangedPrice[];
  readonly increaseYen: number;
  readonly reductionYen: number;
  /** What of the reduction goes back; the rest was not paid yet. */
  readonly refundYen: number;
  /** Which grounds it opens, and until when each frees from the fee. */
  readonly windows: readonly GroundWindow[];
  readonly answerBy: Instant;
}

export type ChangeJudgement =
  | JudgedChange
  | { readonly kind: 'may-not'; readonly reason: JudgeObjection };

export interface Judged {
  readonly party: Party;
  readonly judgement: ChangeJudgement;
}

/** Judges a change for one booking at this moment: before it is sent, when it is sent, and when the booking is told. */
export async function judgeChange(
  tx: Tx,
  bookingId: string,
  order: OrderedChange,
  at: Date,
): Promise<Judged | null> {
  const party = await findParty(tx, bookingId, at);
  if (party === null) return null;
  const content = await packageProduct.findContent(tx, bookingId);
  return { party, judgement: judge(party, content, order, at) };
}

function judge(
  party: Party,
  content: TourSnapshot,
  order: OrderedChange,
  at: Date,
): ChangeJudgement {
  const lines = toldLines(content, order.lines);
  if (lines === null) return { kind: 'may-not', reason: 'line-unknown' };
  const { travelers, departureDate, startsAt } = party.facts;
  const toldAt = instant(at.getTime());
  const important = order.important || lines.some(({ key }) => isImportantLine(key));
  const contract = { travelers, departureDate, noticeOn: dayInJapan(toldAt) };
  const asked = { ...order, important, content: lines.length > 0 };
  const change = tourChange(asked, contract, party.terms);
  if (change.kind === 'may-not') return change;
  const answerBy = changeAnswerDue({ answerDay: order.answerDay, toldAt, startsAt });
  if (answerBy === null) return { kind: 'may-not', reason: 'answer-day-over' };
  const grounds = changeGrounds(asked, change.prices, party.terms.freeGrounds);
  const records = grounds.map((kind) => ({ kind, recordedAt: at }));
  return {
    ...{ kind: 'may-change', lines, prices: change.prices, answerBy },
    content: lines.length > 0 ? withLines(content, lines) : null,
    ...moneyOf(party, change.prices),
    windows: freeWindows(party, grounds, records),
  };
}

function moneyOf({ booking }: Party, prices: readonly ChangedPrice[]) {
  const sum = (ofOne: (price: ChangedPrice) => number) =>
    yen(prices.reduce((total, price) => total + Math.max(ofOne(price), 0), 0));
  const increaseYen = sum(({ before, after }) => after - before);
  const reductionYen = sum(({ before, after }) => before - after);
  const lines = [
    { kind: 'charge', amountYen: increaseYen },
    { kind: 'credit', amountYen: reductionYen },
  ];
  return {
    increaseYen,
    reductionYen,
    refundYen: reductionRefund(reductionYen, [...booking.ledger, ...lines]),
  };
}
