import * as z from 'zod/mini';
import { PART_CAUSES } from '@/lib/rules/cancellation/part-end';
import { partRefundWords } from '@/lib/wording/after-trip/part-refund';
import { anyText, oneOf, someLines, ticked, transformed, wrong } from '../form/typed-text';
import { formKey, momentFrom, seenYen, yenFrom } from './fields';

const words = partRefundWords.errors;

/** 旅行開始後の一部の解除: what was not received and why; `seenYen` once it was shown what goes back. */
export const partRefundForm = transformed(
  z.object({
    cause: oneOf(PART_CAUSES, partRefundWords.causeMissing),
    agencyAtFault: ticked,
    partYen: yenFrom(1, words.part),
    chargesYen: yenFrom(0, words.charges),
    ends: ticked,
    explanation: someLines(1_000, words.text),
    explainedOn: anyText,
    explainedAt: anyText,
    seenYen,
    idempotencyKey: formKey,
  }),
  ({ explainedOn, explainedAt, ...form }, context) => {
    const moment = momentFrom(explainedOn, explainedAt);
    const asked = form.cause !== 'service-unavailable';
    if (asked && moment === null) wrong(context, words.explained, ['explainedOn']);
    return { ...form, explainedAt: asked ? moment : null };
  },
);
