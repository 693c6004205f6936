import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { Prisma } from '../../generated/prisma/client';
import { seasonOf } from './season-of';
import type { Sought } from './sought';

// Whoever looks for a trip today travels in about a month.
export const USUAL_LEAD_DAYS = 30;

/** The order of the tours found, by the columns of `found`; the code decides in the end, so no two are ever alike. */
export function searchOrder(criteria: Sought, today: CalendarDate): Prisma.Sql {
  const wanted =
    criteria.from ?? criteria.month ?? criteria.windows[0]?.from ?? addDays(today, USUAL_LEAD_DAYS);
  const orders = {
    price: Prisma.sql`lowest NULLS LAST, next, code`,
    departure: Prisma.sql`next, lowest NULLS LAST, code`,
    nights: Prisma.sql`nights, lowest NULLS LAST, code`,
    // Among equals the order changes with the day, so that no tour is always the last.
    recommended: Prisma.sql`named DESC, lowest IS NULL, season = ${seasonOf(wanted)} DESC,
      coalesce(decided, false) DESC, hashtext(code || ${today}), code`,
  };
  return orders[criteria.sort];
}
