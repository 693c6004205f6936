import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { MATTER_KINDS } from '@/lib/rules/contract/trip-matter';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { matterOutcomeWords } from '@/lib/wording/after-trip/codes';
import { matterLines, matterNews, outcomeLine } from '@/lib/wording/after-trip/matters';
import { bookingOf } from '../booking/booking-of';
import { lockBooking } from '../booking/lock-booking';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { shownDay } from '../system/shown-moment';
import { queueNews } from './queue-news';

export type MatterOutcome = keyof typeof matterOutcomeWords;

export interface MatterReply {
  readonly matterId: string;
  readonly outcome: MatterOutcome;
  readonly answer: string;
}

export type ReplyAnswer =
  | { readonly kind: 'answered' }
  | {
      readonly kind: 'refused';
      readonly reason: StaffObjection | 'not-found' | 'answered-already';
    };

/**
 * お申し出へのお返事: once, by one of the staff; the traveler is told. Whether the agency is liable is for people to decide.
 *
 * @clause D2-20.3 D2-18.2
 * @clause D3-24.3
 */
export async function answerMatter(
  staff: Staff,
  reply: MatterReply,
  at: Date,
): Promise<ReplyAnswer> {
  return byStaff(staff, 'booking.answer-matter', at, async (tx): Promise<ReplyAnswer> => {
    const found = await tx.tripMatter.findUnique({ where: { id: reply.matterId } });
    if (found === null) return { kind: 'refused', reason: 'not-found' };
    await lockBooking(tx, found.bookingId);
    const { outcome, answer } = reply;
    const { count } = await tx.tripMatter.updateMany({
      where: { id: found.id, answeredAt: null },
      data: { outcome, answer, answeredAt: at },
    });
    if (count === 0) return { kind: 'refused', reason: 'answered-already' };
    await tell(tx, found, reply, at);
    const subject = { subjectKind: 'booking', subjectId: found.bookingId };
    const detail = { matterKind: found.kind, matterOutcome: outcome };
    const purpose = 'travel-arrangement';
    await audit(tx, staff, { command: 'booking.answer-matter', ...subject, purpose, detail }, at);
    return { kind: 'answered' };
  });
}

type Matter = Awaited<ReturnType<Tx['tripMatter']['findUniqueOrThrow']>>;

async function tell(tx: Tx, matter: Matter, { outcome, answer }: MatterReply, at: Date) {
  const { bookingId } = matter;
  const facts = { matterKind: matter.kind, matterOutcome: outcome };
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: 'matter-answered', actor: 'agency', facts },
  });
  const row = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { travelers: true },
  });
  const lines = [...linesOf(matter), outcomeLine(outcome)];
  const news = {
    ...matterNews.answered,
    lines,
    note: answer,
    template: 'matter-answered',
  } as const;
  await queueNews(tx, bookingOf(row), { ...news, key: matter.id });
}

/** What was told, as it is shown. */
export function linesOf(matter: Omit<Matter, 'bookingId' | 'idempotencyKey'>) {
  const { kind, happenedOn, lastDate } = matter;
  return matterLines({
    ...matter,
    kind: MATTER_KINDS.find((one) => one === kind) ?? 'difference',
    happenedOn: shownDay(calendarDate(happenedOn)),
    lastDate: lastDate && shownDay(calendarDate(lastDate)),
  });
}
