import * as z from 'zod/mini';
import { CLAIM_KINDS } from '@/lib/rules/contract/claim-decision';
import { damagesWords } from '@/lib/wording/after-trip/damages';
import { isRecordId } from '../form/record-id';
import { anyText, oneOf, someLines, ticked, transformed } from '../form/typed-text';
import { formKey, seenYen, yenFrom } from './fields';

const words = damagesWords.errors;

/** 損害の賠償・特別補償; `seenYen` once it was shown what is paid. */
export const damagesForm = z.object({
  claim: oneOf(CLAIM_KINDS, words.claim),
  matterId: transformed(anyText, (typed) => (isRecordId(typed) ? typed : null)),
  lossYen: yenFrom(1, words.loss),
  paidYen: yenFrom(0, words.paid),
  baggage: ticked,
  grossNegligence: ticked,
  note: someLines(1_000, words.note),
  seenYen,
  idempotencyKey: formKey,
});
