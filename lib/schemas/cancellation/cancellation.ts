import { z } from 'zod';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { DECLARATION_CHANNELS } from '@/lib/rules/cancellation/declaration';
import { CANCELLATION_GROUNDS } from '@/lib/rules/cancellation/free-grounds';
import { cancelRefusalWords as words } from '@/lib/wording/cancellation/cancel-refusals';
import { foundFeeWords } from '@/lib/wording/desk/found-fee';
import { noShowWords } from '@/lib/wording/desk/no-show';
import { typedYen } from '../form/typed-yen';

const foundErrors = foundFeeWords.errors;
const unreadable = { error: words['form-unreadable'] };
const yen = z.coerce
  .number(unreadable)
  .int(unreadable)
  .min(0, unreadable)
  .max(1_000_000_000, unreadable);

export const cancellationGround = z.enum(CANCELLATION_GROUNDS);

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

/** 無連絡不参加: whom, the figures, and that nobody had sent word. */
export const noShowForm = cancellationForm.extend({
  sure: z.literal('yes', noShowWords.sureMissing),
});

/** What the confirming form holds, whatever it holds. */
export function cancellationFields(form: FormData) {
  return { ...Object.fromEntries(form), travelerIds: form.getAll('travelerIds') };
}

/** The moment that a day and an hour of Japan name; null when they name none. */
export function momentFrom(day: string, hour: string): Date | null {
  try {
    return new Date(instantInJapan(calendarDate(day), hour));
  } catch {
    return null;
  }
}

/** The same form at the desk: how and when it was declared besides. */
export const takenCancellationForm = cancellationForm
  .extend({
    by: z.enum(DECLARATION_CHANNELS, words['channel-missing']),
    on: z.string(words['moment-unreadable']).max(20, words['moment-unreadable']),
    at: z.string(words['moment-unreadable']).max(20, words['moment-unreadable']),
    found: z.string(foundErrors.fee).max(30, foundErrors.fee).optional(),
    how: z.string(foundErrors.how).trim().max(500, foundErrors.howLong).optional(),
  })
  .transform(({ by, on, at, found, how, ...form }, context) => {
    const declaredAt = momentFrom(on, at);
    if (declaredAt === null) {
      context.addIssue({ code: 'custom', message: words['moment-unreadable'], path: ['on'] });
      return z.NEVER;
    }
    const taken = { channel: by, declaredAt };
    if (found === undefined) return { ...form, taken };
    const feeYen = typedYen(found);
    if (feeYen !== null && how) return { ...form, taken: { ...taken, found: { feeYen, how } } };
    const [name, message] = how ? ['found', foundErrors.fee] : ['how', foundErrors.how];
    context.addIssue({ code: 'custom', message, path: [name] });
    return z.NEVER;
  });
