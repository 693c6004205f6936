import { z } from 'zod';
import { day, hour } from './figure';

/** An hour within a day. */
export const splitHour = { at: hour.optional(), minuteIncluded: z.boolean().optional() };

/** One end of a step. */
export const point = z.union([
  z.strictObject({ day: z.int().min(0).max(1000), ...splitHour }),
  z.strictObject({ date: day, ...splitHour }),
]);
