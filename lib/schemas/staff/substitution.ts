import * as z from 'zod/mini';
import { SUBSTITUTION_REFUSALS } from '@/lib/rules/contract/substitution-request';
import { deskSubstitutionWords as words } from '@/lib/wording/desk/substitution';
import { waiveFeeWords } from '@/lib/wording/desk/waive-fee';
import { anyText, isWritable, oneOf, transformed, wrong } from '../form/typed-text';
import { typedYen } from '../form/typed-yen';

const seen = anyText.check(z.maxLength(64));

const figure = transformed(anyText, (typed, context) => {
  const yen = typedYen(typed);
  if (yen === null) wrong(context, words.yenErrors.wrong);
  return yen ?? 0;
});

/** 承諾: what it costs; the fee only where the terms leave it open. `seen` names the mail that was shown before it is sent. */
export const substitutionApproval = z.object({
  feeYen: z.optional(figure),
  reissueYen: z.optional(figure),
  seen,
});

const note = transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim()).check(
  z.refine((text) => [...text].length <= 500, waiveFeeWords.noteErrors.tooLong),
  z.refine((text) => isWritable(text.replaceAll('\n', '')), waiveFeeWords.noteErrors.wrong),
);

/** お断り: a reason, and what is said besides. */
export const substitutionRefusal = z.object({
  reason: oneOf(SUBSTITUTION_REFUSALS, words.reasonMissing),
  note,
  seen,
});
