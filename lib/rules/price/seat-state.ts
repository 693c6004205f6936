import type { CalendarDate } from '../calendar/calendar-date';
import { isOnSale } from './on-sale';

/** ○ open, △ few, × full, － closed. */
export type SeatState = 'open' | 'few' | 'full' | 'closed';

/**
 * 残席: what the sign beside a departure says.
 *
 * Few is a tenth of the seats, but at least four; sold and held seats are both gone. On the
 * day of departure nothing is sold any more.
 *
 * @example // 40 seats, 36 gone: 'few'; all gone: 'full'
 */
export function seatState(
  departure: {
    readonly departureDate: CalendarDate;
    readonly capacity: number;
    readonly sold: number;
    readonly held: number;
    readonly open: boolean;
  },
  today: CalendarDate,
): SeatState {
  if (!isOnSale(departure, today)) return 'closed';
  const left = departure.capacity - departure.sold - departure.held;
  if (left <= 0) return 'full';
  return left <= Math.max(4, Math.floor(departure.capacity / 10)) ? 'few' : 'open';
}
