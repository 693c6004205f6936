import * as z from 'zod/mini';
import { dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { waitingErrors } from '@/lib/wording/booking/waiting-list';
import { anyText, ticked } from '../form/typed-text';
import { partySizeSchema } from './party-size';

/** キャンセル待ちの始まり: how many, to which day, and that one agrees to wait (D3-2.4a). */
export const waitingSchema = z.extend(partySizeSchema, {
  lastDate: anyText.check(z.refine((day) => dayOrNull(day) !== null, waitingErrors.until)),
  agreed: ticked.check(z.refine((is) => is, waitingErrors.agree)),
});
