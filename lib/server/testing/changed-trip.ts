import 'server-only';
import { randomUUID } from 'node:crypto';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { draftChange } from '../departures/changes/draft-change';
import type { OrderedChange } from '../departures/changes/ordered-change';
import { sendChange } from '../departures/changes/send-change';
import { db } from '../system/db';
import { actingStaff } from './staff';

/** What the trips of the cast hold in the tests of changes. */
export const CONTENT = {
  transport: '特急列車',
  lodging: '湖畔の宿',
  itinerary: [1, 2, 3].map((day) => ({
    ...{ day, title: `${day}日目`, description: `${day}日目の見学`, stay: '湖畔の宿' },
    ...{ breakfast: 'included', lunch: 'none', dinner: 'included', noService: false },
  })),
};

export const NO_YEN = { adult: 0, child: 0, infant: 0 };

export const DETOUR: OrderedChange = {
  cause: 'weather-or-disaster',
  explanation: '台風で線路が流されたため、バスでご案内します。',
  lines: [{ key: 'day:1', after: '1日目の見学（道の駅に寄ります）' }],
  important: false,
  overbooked: false,
  price: null,
  answerDay: calendarDate('2026-07-05'),
};

/** A price alone, by so much an adult and a child. */
export function priced(
  ground: NonNullable<OrderedChange['price']>['ground'],
  adult: number,
  child = 0,
): Pick<OrderedChange, 'cause' | 'lines' | 'price'> {
  const yen = { ...NO_YEN, adult, child };
  return { cause: null, lines: [], price: { ground, cost: yen, change: yen } };
}

/** Drafts a change and sends it, as a manager does. */
export async function sent(
  scope: { departureId: string; bookingId?: string },
  order: Partial<OrderedChange>,
  at: Date,
) {
  const manager = await actingStaff('manager', at);
  const { departureId, bookingId = null } = scope;
  const given = { departureId, bookingId, order: { ...DETOUR, ...order }, press: randomUUID() };
  const drafted = await draftChange(manager, given, at);
  if (drafted.kind === 'refused') return { changeId: '', answer: drafted };
  return { changeId: drafted.changeId, answer: await sendChange(manager, drafted.changeId, at) };
}

/** Fills in what the trips of a departure hold. */
export async function withContent(departureId: string): Promise<void> {
  await db().packageBooking.updateMany({ where: { departureId }, data: { tourSnapshot: CONTENT } });
}
