import * as z from 'zod/mini';
import { courseChangeWords } from '@/lib/wording/booking/course-change';
import { press } from '../form/press';

/** 出発日の変更: the departure that was chosen. */
export const courseChange = z.object({
  press,
  departureId: z
    .string(courseChangeWords.dateMissing)
    .check(z.regex(/^[a-z0-9.-]{1,120}$/, courseChangeWords.dateMissing)),
});
