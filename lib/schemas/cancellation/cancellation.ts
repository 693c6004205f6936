import { z } from 'zod';
import { cancelRefusalWords as words } from '@/lib/wording/cancellation/cancel-refusals';

const unreadable = { error: words['form-unreadable'] };
const yen = z.coerce
  .number(unreadable)
  .int(unreadable)
  .min(0, unreadable)
  .max(1_000_000_000, unreadable);

export const cancellationGround = z.enum([
  'important-change',
  'price-increase',
  'fare-revision',
  'force-majeure',
  'contract-document-missing',
  'final-itinerary-late',
  'agency-fault',
]);

/** What the confirming button sends: whom, why, and the figures that stood on the screen. */
export const cancellationForm = z.object({
  travelerIds: z
    .array(z.uuid(words['nobody-chosen']))
    .min(1, words['nobody-chosen'])
    .max(50, words['nobody-chosen']),
  ground: z.union(
    [z.literal('').transform(() => null), cancellationGround],
    words['ground-not-open'],
  ),
  feeYen: yen,
  refundYen: yen,
  owedYen: yen,
  differenceYen: yen,
  idempotencyKey: z.string(unreadable).regex(/^[A-Za-z0-9:-]{8,100}$/, unreadable),
});

export type CancellationForm = z.infer<typeof cancellationForm>;

/** What the confirming form holds, whatever it holds. */
export function cancellationFields(form: FormData) {
  return { ...Object.fromEntries(form), travelerIds: form.getAll('travelerIds') };
}
