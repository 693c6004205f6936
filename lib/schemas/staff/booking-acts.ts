import * as z from 'zod/mini';
import { WAIVER_REASONS } from '@/lib/rules/money/fee-waiver';
import { EMERGENCY_REASONS } from '@/lib/rules/staff/emergency-reasons';
import { bookingNoteWords } from '@/lib/wording/desk/booking';
import { emergencyWords } from '@/lib/wording/desk/contact';
import { takeBackDeclarationWords } from '@/lib/wording/desk/take-back-declaration';
import { waiveFeeWords } from '@/lib/wording/desk/waive-fee';
import {
  anyText,
  isWritable,
  oneOf,
  someLines,
  ticked,
  transformed,
  wrong,
} from '../form/typed-text';
import { typedYen } from '../form/typed-yen';

/** 緊急連絡先を開く: what happened. */
export const emergencyOpening = z.object({
  reason: oneOf(EMERGENCY_REASONS, emergencyWords.reasonMissing),
});

/** The key of one form, so that it counts once. */
const formKey = transformed(anyText, (key) => key.slice(0, 100)).check(
  z.regex(/^[A-Za-z0-9:-]{8,100}$/),
);

const figure = transformed(anyText, (typed) => typedYen(typed) ?? Number.NaN);

const note = transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim()).check(
  z.refine((text) => [...text].length <= 500, waiveFeeWords.noteErrors.tooLong),
  z.refine((text) => isWritable(text.replaceAll('\n', '')), waiveFeeWords.noteErrors.wrong),
);

/** 取消料の免除: how much, why, and what could still be waived when the form was made. */
export const feeWaiver = z.object({
  amountYen: transformed(figure, (yen, context) => {
    if (!Number.isSafeInteger(yen) || yen < 1) wrong(context, waiveFeeWords.amountErrors.wrong);
    return yen;
  }),
  reason: oneOf(WAIVER_REASONS, waiveFeeWords.reasonMissing),
  note,
  seenLeftYen: transformed(figure, (yen) => (Number.isSafeInteger(yen) ? yen : -1)),
  idempotencyKey: formKey,
});

/** お申し出の取りやめ: the declaration that was seen, and that its traveler wants it. */
export const takingBack = z.object({
  declaredAt: transformed(anyText, (typed, context) => {
    const at = new Date(typed);
    if (Number.isNaN(at.getTime()))
      wrong(context, takeBackDeclarationWords.refusals['not-declared']);
    return at;
  }),
  sure: ticked.check(z.refine((yes) => yes, takeBackDeclarationWords.sureMissing)),
});

/** 覚え書き. */
export const bookingNote = z.object({
  text: someLines(1_000, bookingNoteWords.errors),
  idempotencyKey: formKey,
});
