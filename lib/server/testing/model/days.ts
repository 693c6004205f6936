// Days and hours in Japan for the model of the clauses, reckoned apart from the rules of the site.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const JAPAN = 9 * HOUR;

/** A moment in Japan as it stands on a clock there: `2026-07-09 12:00`. */
export const moment = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);

/** The midnight in Japan with which the day of a moment begins. */
export const dayOf = (at: number) => Math.floor((at + JAPAN) / DAY) * DAY - JAPAN;

/** 日目: how many days before the day of departure a moment lies; 1 is the day before. */
export const daysBefore = (departs: number, at: number) => (dayOf(departs) - dayOf(at)) / DAY;

/** `2026-07-09`, in Japan. */
export const dateOf = (at: number) => new Date(at + JAPAN).toISOString().slice(0, 10);

const isWeekend = (day: number) => [0, 6].includes(new Date(day + JAPAN).getUTCDay());

/**
 * 受付: when a declaration counts as received: at once within the hours of weekdays, at the next opening otherwise. None of the
 * days that the model knows is a public holiday.
 *
 * @clause D2-15.1.1b D3-15.1b
 */
export function receivedAt(at: number, hours: readonly [from: number, until: number]): number {
  for (let day = dayOf(at); ; day += DAY) {
    if (isWeekend(day) || at >= day + hours[1]) continue;
    return Math.max(at, day + hours[0]);
  }
}
