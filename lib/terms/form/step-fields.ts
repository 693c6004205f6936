import { addDays, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { chargeFields, chargeOf, sameCharge } from './charge-fields';
import {
  dayOf,
  type Fields,
  hourOf,
  type Loose,
  loose,
  numberOf,
  OWN_SOURCE,
  plain,
  put,
  said,
  under,
} from './fields';

/** The fields of a step: from when it counts, and what is charged. Its end is the beginning of the next. */
export function stepFields(step: Loose): Fields {
  return { ...pointFields(step.from), ...put('charge.', chargeFields(step.charge)) };
}

function pointFields(point: unknown): Fields {
  const { day, date, at } = loose(point);
  return { when: said(date) || said(day), hour: said(at) };
}

/** A step as it was typed, with its place in the form; its end is not known yet. */
export interface TypedStep {
  readonly place: number;
  readonly step: Loose;
}

/** The step of one row: what of it is no field stays as it was. */
export function typedStep(
  fields: Fields,
  was: Loose | undefined,
  like: Loose,
  base: string,
): Loose {
  const typed = under(fields, 'charge.');
  const unchanged = was !== undefined && sameCharge(was.charge, typed);
  return {
    ...(was ?? { article: like.article, clause: like.clause }),
    from: pointOf(fields, was?.from),
    charge: unchanged ? was.charge : chargeOf(typed, was?.charge, base),
    ...(unchanged ? {} : OWN_SOURCE),
  };
}

function pointOf(fields: Fields, was: unknown): Loose | null {
  const when = plain(fields.when);
  if (when === '') return null;
  const at = plain(fields.hour) === '' ? {} : { at: hourOf(fields.hour), ...minuteOf(was) };
  if (/^\d{4}\D/.test(when)) return { date: dayOf(when), ...at };
  return { day: when === '当日' ? 0 : when === '前日' ? 1 : numberOf(when), ...at };
}

/** The steps in their order, each up to the beginning of the next, the last one up to the start of the trip. */
export function inOrder(typed: readonly TypedStep[]): readonly TypedStep[] {
  const sorted = [...typed].sort((one, other) => compare(one.step.from, other.step.from));
  return sorted.map(({ place, step }, index) => {
    const next = sorted[index + 1]?.step.from ?? null;
    return { place, step: { ...step, until: endBefore(next) } };
  });
}

function compare(one: unknown, other: unknown): number {
  const [left, right] = [rank(one), rank(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const FARTHEST = 10_000;

/** Nothing first, then fixed days, then days before departure from the farthest on; hours within a day. */
function rank(point: unknown): string {
  const { date, day, at } = loose(point);
  if (date !== undefined) return `1 ${said(date)} ${said(at)}`;
  if (day === undefined) return '0';
  return `2 ${String(FARTHEST - Number(day)).padStart(6, '0')} ${said(at)}`;
}

function endBefore(next: unknown): Loose | null {
  if (next === null) return null;
  const { date, day, at } = loose(next);
  if (at !== undefined) {
    return date === undefined ? { day, at, ...minuteOf(next) } : { date, at, ...minuteOf(next) };
  }
  if (date === undefined) return { day: typeof day === 'number' ? day + 1 : day };
  const fixed = dayOrNull(said(date));
  return { date: fixed === null ? date : addDays(fixed, -1) };
}

/** To whom the minute of an hour belongs is no field: it stays as it was. */
function minuteOf(point: unknown): Loose {
  const { minuteIncluded } = loose(point);
  return minuteIncluded === undefined ? {} : { minuteIncluded };
}
