import 'server-only';
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { CHANGE_CAUSES, type ChangeCause } from '@/lib/rules/contract/change-exemption';
import type { ChangeOrder } from '@/lib/rules/contract/change-order';
import { PRICE_CHANGE_GROUNDS } from '@/lib/rules/contract/price-increase-notice';
import type { TourChange } from '../../generated/prisma/client';
import { asJson } from '../../product/product';

/** A change as the desk wrote it: which lines of the trip become which, what the price does, and by when to answer. */
export interface OrderedChange extends Omit<ChangeOrder, 'content'> {
  readonly lines: readonly { readonly key: string; readonly after: string }[];
  readonly answerDay: CalendarDate;
}

const bands = z.object({ adult: z.int(), child: z.int(), infant: z.int() });
const kept = z.object({
  cause: z.enum(CHANGE_CAUSES).nullable(),
  lines: z.array(z.object({ key: z.string(), after: z.string() })),
  price: z.object({ ground: z.enum(PRICE_CHANGE_GROUNDS), cost: bands, change: bands }).nullable(),
});

/** A row of `TourChange` as it was ordered. */
export function orderedChange(row: TourChange): OrderedChange {
  const { explanation, important, overbooked, answerDay } = row;
  return {
    ...kept.parse(row),
    explanation,
    important,
    overbooked,
    answerDay: calendarDate(answerDay),
  };
}

/** The columns that say what was ordered. */
export function orderColumns({ lines, price, ...order }: OrderedChange) {
  const { cause, explanation, important, overbooked, answerDay } = order;
  return {
    ...{
      cause: cause satisfies ChangeCause | null,
      explanation: explanation.trim(),
      important,
      overbooked,
      answerDay,
    },
    lines: asJson(lines),
    ...(price === null ? {} : { price: asJson(price) }),
  };
}
