import { z } from 'zod';

const yen = z.coerce.number().int().min(0).max(1_000_000_000);

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
  travelerIds: z.array(z.uuid()).min(1).max(50),
  ground: z.union([z.literal('').transform(() => null), cancellationGround]),
  feeYen: yen,
  refundYen: yen,
  owedYen: yen,
  differenceYen: yen,
  idempotencyKey: z.string().regex(/^[A-Za-z0-9:-]{8,100}$/),
});

export type CancellationForm = z.infer<typeof cancellationForm>;

/** What the confirming form holds, whatever it holds. */
export function cancellationFields(form: FormData) {
  return { ...Object.fromEntries(form), travelerIds: form.getAll('travelerIds') };
}
