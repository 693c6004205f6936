import * as z from 'zod/mini';
import { MATTER_KINDS } from '@/lib/rules/contract/trip-matter';
import { answerMatterWords } from '@/lib/wording/after-trip/answer-matter';
import { reportWords } from '@/lib/wording/after-trip/matters';
import { anyText, oneLine, oneOf, someLines, transformed, wrong } from '../form/typed-text';
import { typedYen } from '../form/typed-yen';
import { dayOf, formKey } from './fields';

const words = reportWords.errors;

/** 旅行中の相違・損害のお申し出. */
export const matterForm = z.object({
  kind: oneOf(MATTER_KINDS, words.kind),
  happenedOn: dayOf(words.day),
  item: oneLine(100, words.item),
  text: someLines(2_000, words.text),
  lossYen: transformed(anyText, (typed, context) => {
    if (typed.trim() === '') return null;
    const yen = typedYen(typed);
    if (yen === null) wrong(context, words.lossYen);
    return yen;
  }),
  press: formKey,
});

/** お申し出へのお返事. */
export const matterReply = z.object({
  outcome: oneOf(['accepted', 'declined'], answerMatterWords.outcomeMissing),
  answer: someLines(2_000, answerMatterWords.errors),
});
