import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import {
  type MatterKind,
  type MatterObjection,
  type MatterTold,
  matterTold,
} from '@/lib/rules/contract/trip-matter';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { matterLines, matterNews } from '@/lib/wording/after-trip/matters';
import { bookingOf } from '../booking/booking-of';
import { lockBooking } from '../booking/lock-booking';
import { db, type Tx } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import { shownDay } from '../system/shown-moment';
import { queueNews } from './queue-news';

/** What a traveler tells of the trip. */
export interface MatterOrder {
  readonly bookingId: string;
  readonly kind: MatterKind;
  readonly happenedOn: CalendarDate;
  readonly item: string;
  readonly text: string;
  readonly lossYen: number | null;
  readonly press: string;
}

export type MatterRefusal =
  | MatterObjection['reason']
  | 'not-found'
  | 'not-travelled'
  | 'not-in-terms'
  | 'too-many';

export type MatterAnswer =
  | { readonly kind: 'told'; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: MatterRefusal };

/** More than so many of one booking are told by telephone. */
const MOST = 30;

/**
 * 旅行中の相違・損害のお申し出: kept with the day until which it could be told, on the work list until it is answered, and
 * acknowledged at once.
 *
 * @clause D2-20.3 D2-18.1 D2-18.3
 * @clause D3-24.3 D3-22.1 D3-22.2
 */
export async function tellMatter(order: MatterOrder, at: Date): Promise<MatterAnswer> {
  const { press, ...sent } = order;
  const idempotencyKey = keyOfPress(press, sent);
  return db().$transaction(async (tx): Promise<MatterAnswer> => {
    await lockBooking(tx, order.bookingId);
    const earlier = await tx.tripMatter.findUnique({ where: { idempotencyKey } });
    if (earlier !== null) return { kind: 'told', repeated: true };
    const booking = await findTold(tx, order.bookingId);
    if (booking === null) return { kind: 'refused', reason: 'not-found' };
    const told = judge(booking, order, at);
    if (typeof told === 'string') return { kind: 'refused', reason: told };
    await record(tx, { booking, order, told, idempotencyKey }, at);
    return { kind: 'told', repeated: false };
  });
}

async function findTold(tx: Tx, id: string) {
  const include = { travelers: true, _count: { select: { matters: true } } } as const;
  const row = await tx.booking.findUnique({ where: { id }, include });
  return row && bookingOf(row);
}

type Booking = NonNullable<Awaited<ReturnType<typeof findTold>>>;

function judge(booking: Booking, order: MatterOrder, at: Date): MatterTold | MatterRefusal {
  const moment = instant(at.getTime());
  const { departureDate, returnDate, startsAt } = booking;
  const asked = { kind: order.kind, happenedOn: order.happenedOn, toldAt: moment };
  const told = matterTold({ ...asked, departureDate, returnDate, startsAt }, booking.terms);
  if (told.kind === 'refused') return 'not-in-terms';
  if (told.kind === 'may-not') return told.reason;
  if (!wasTravelled(stateByClock(booking.status, booking, moment))) return 'not-travelled';
  return booking._count.matters >= MOST ? 'too-many' : told;
}

interface Told {
  readonly booking: Booking;
  readonly order: MatterOrder;
  readonly told: MatterTold;
  readonly idempotencyKey: string;
}

async function record(tx: Tx, { booking, order, told, idempotencyKey }: Told, at: Date) {
  const { bookingId, kind, happenedOn, item, text, lossYen } = order;
  const { lastDate, inTime, article } = told;
  const { id } = await tx.tripMatter.create({
    data: {
      ...{ bookingId, idempotencyKey, channel: 'web', at },
      ...{ kind, happenedOn, item, text, lossYen, lastDate, inTime, article },
    },
    select: { id: true },
  });
  const facts = { matterKind: kind, inTime };
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: 'matter-told', actor: 'traveler', facts },
  });
  const lines = matterLines({
    ...{ kind, item, lossYen, inTime, article },
    happenedOn: shownDay(happenedOn),
    lastDate: lastDate && shownDay(lastDate),
  });
  const news = { ...matterNews.received, lines, note: text, template: 'matter-received' } as const;
  await queueNews(tx, booking, { ...news, key: id });
}
