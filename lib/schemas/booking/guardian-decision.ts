import * as z from 'zod/mini';
import { guardianLinkWords } from '@/lib/wording/booking/booking';

/** 保護者の返事 */
export const guardianDecisionSchema = z.object({
  decision: z.enum(['given', 'refused'], { error: guardianLinkWords.decisionError }),
});
