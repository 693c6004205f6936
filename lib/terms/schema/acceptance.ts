import { z } from 'zod';
import { closingHour, day, figureShape, hour } from './figure';

const openingWindow = z
  .strictObject({
    weekdays: z.array(z.int().min(0).max(6)).min(1),
    from: hour,
    until: closingHour,
    untilIncluded: z.union([z.boolean(), z.literal('minute')]).optional(),
  })
  .refine((window) => window.from < window.until, { error: 'opens before it closes' });

/** 受付. */
export const acceptance = z.strictObject({
  windows: z.array(openingWindow).min(1),
  publicHolidays: z.enum(['open', 'closed']),
  closedDays: z.array(day).default([]),
  outside: z.enum(['next-opening', 'next-business-day', 'next-calendar-day', 'when-sent']),
  ...figureShape,
});
