import 'server-only';
import { shownLines } from '../after-trip/shown-lines';
import type { OwnBooking } from '../booking/find-own-booking';
import { moment } from './moment';

type Redact = (text: string) => string;

/** お申し出: what was told of the trip, and what came of it. */
export function heldMatters({ matters }: OwnBooking, redact: Redact) {
  return matters.map((one) => ({
    at: moment(one.at),
    matterKind: one.kind,
    channel: one.channel,
    happenedOn: one.happenedOn,
    matterItem: redact(one.item),
    text: redact(one.text),
    lossYen: one.lossYen,
    tellBy: one.lastDate,
    inTime: one.inTime,
    article: one.article,
    matterOutcome: one.outcome,
    answer: one.answer === null ? null : redact(one.answer),
    answeredAt: moment(one.answeredAt),
  }));
}

/** 旅行の後の精算, with the lines as they were shown. */
export function heldSettlements({ settlements }: OwnBooking, redact: Redact) {
  return settlements.map((one) => ({
    at: moment(one.at),
    settlement: one.kind,
    settlementReason: one.reason,
    amountYen: one.amountYen,
    refundYen: one.refundYen,
    note: redact(one.note),
    dueDate: one.dueDate,
    clause: one.clause,
    article: one.article,
    paidOn: one.paidOn,
    paidHow: one.paidHow,
    inKind: one.inKind === null ? null : redact(one.inKind),
    inKindYen: one.inKindYen,
    lines: shownLines(one.shown).map(({ term, detail }) => ({ term, detail: redact(detail) })),
  }));
}
