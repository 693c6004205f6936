import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { NOTICE_KINDS } from '@/lib/rules/cancellation/notice-effect';
import { priceIncreaseNotice } from '@/lib/rules/contract/price-increase-notice';
import { stepBooking } from '../../booking/step-booking';
import type { Party } from '../../cancellation/find-party';
import { recordNoticeIn } from '../../contract/record-departure-notice';
import type { BookingChange, TourChange } from '../../generated/prisma/client';
import { asJson } from '../../product/product';
import type { Tx } from '../../system/db';
import { queueMail } from '../../system/mail/queue-mail';
import { changeMailOf } from './change-mail-of';
import type { JudgedChange } from './judge-change';
import type { OrderedChange } from './ordered-change';
import { writePrices } from './write-prices';

// A job that runs a moment early would find nothing to do and never come again.
const SLACK_MS = 1_000;

type Waiting = BookingChange & { readonly change: TourChange };

/** A change that was judged for one contract. */
export interface ChangeToTell {
  readonly order: OrderedChange;
  readonly party: Party;
  readonly change: JudgedChange;
}

/** Writes a change of one contract and all that follows from it, in the caller's transaction, which holds its lock. */
export async function applyChange(
  tx: Tx,
  row: Waiting,
  told: ChangeToTell,
  at: Date,
): Promise<void> {
  const { party, change } = told;
  const { id: bookingId } = party.booking;
  await writePrices(tx, { bookingId, changeId: row.id }, change, at);
  for (const kind of NOTICE_KINDS.filter((one) =>
    change.windows.some(({ ground }) => ground.ground === one),
  )) {
    const { departureId, explanation: text } = row.change;
    const idempotencyKey = `change:${row.id}:${kind}`;
    await recordNoticeIn(tx, { departureId, bookingId, kind, text, idempotencyKey }, at);
  }
  const asked = { bookingId, status: 'told', id: { not: row.id } };
  await tx.bookingChange.updateMany({ where: asked, data: { status: 'replaced', updatedAt: at } });
  await tx.bookingChange.update({ where: { id: row.id }, data: toldColumns(change, at) });
  await step(tx, row, told, at);
  await queueMail(tx, {
    ...changeMailOf(told, row.changeId),
    to: party.booking.contactEmail,
    bookingId,
    idempotencyKey: `tour-change:${row.id}`,
  });
}

function toldColumns(change: JudgedChange, at: Date) {
  return {
    ...{ status: 'told', failure: null, toldAt: at, updatedAt: at, tries: { increment: 1 } },
    answerBy: new Date(change.answerBy),
    lines: asJson(change.lines),
    prices: asJson(change.prices),
    differenceYen: change.increaseYen - change.reductionYen,
    ...(change.content === null ? {} : { content: asJson(change.content) }),
  };
}

async function step(tx: Tx, row: Waiting, { order, party, change }: ChangeToTell, at: Date) {
  const { id, status } = party.booking;
  const ground = order.price?.ground ?? null;
  const needsNotice =
    change.increaseYen > 0 &&
    ground !== null &&
    (party.terms.priceIncrease?.noticeGrounds.includes(ground) ?? false);
  const reason = (change.lines.length > 0 ? order.cause : null) ?? ground ?? '';
  const explainedAt = instant(at.getTime());
  const moved = await stepBooking(
    tx,
    { id, status },
    'propose-change',
    {
      'cause-explained': { cause: reason, explainedAt },
      'increase-notice-in-time': needsNotice ? inTime(party, dayInJapan(explainedAt)) : null,
    },
    {
      ...{ at, actor: 'staff' },
      facts: {
        ...{ change: row.changeId, reason },
        priceChangeYen: change.increaseYen - change.reductionYen,
      },
      jobs: [
        {
          ...{ name: 'settle-change', payload: { changeId: row.changeId, bookingId: id } },
          ...{ key: `settle-change:${row.id}`, runAt: new Date(change.answerBy + SLACK_MS) },
        },
      ],
    },
  );
  if (moved.kind === 'refused') throw new Error(`no way from ${status}`);
}

function inTime({ facts, terms }: Party, date: CalendarDate) {
  const notice = priceIncreaseNotice({ ...facts, noticeOn: date }, terms);
  return isRefusal(notice) ? null : { date, lastDate: notice.latestNoticeDate };
}
