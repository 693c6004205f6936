import * as z from 'zod/mini';
import {
  CHANGE_CIRCUMSTANCES,
  CHANGE_STEPS,
  GUARANTEE_CAUSES,
} from '@/lib/rules/contract/guarantee';
import { guaranteeWords } from '@/lib/wording/after-trip/guarantee';
import { payCompensationWords } from '@/lib/wording/after-trip/paid';
import { anyFields, anyText, oneLine, oneOf, ticked, transformed, wrong } from '../form/typed-text';
import { typedYen } from '../form/typed-yen';
import { anyLines, dayOf, formKey, seenYen } from './fields';

const words = guaranteeWords.errors;

/** So many changes are asked for on one form. */
export const CHANGE_PLACES = [0, 1, 2, 3, 4] as const;

const change = z.object({
  row: transformed(anyText, (typed, context) => {
    if (!/^\d{1,2}$/.test(typed)) wrong(context, words.row);
    return Number(typed);
  }),
  unit: oneLine(60, words.unit),
  step: z.catch(z.enum(CHANGE_STEPS), 'given'),
  notifiedOn: dayOf(words.day),
  cause: oneOf(GUARANTEE_CAUSES, words.cause),
  circumstance: z.catch(z.enum(CHANGE_CIRCUMSTANCES), 'none'),
  inTitle: ticked,
  sleeper: ticked,
  overbooked: ticked,
});

/** The changes that were filled in: whoever names a row or a unit means one. */
const changes = transformed(anyFields, (given, context) => {
  const filled = CHANGE_PLACES.flatMap((place) => {
    const fields = z.safeParse(anyFields, given[place]);
    const one = fields.success ? fields.data : {};
    return place === 0 || one.row || one.unit ? [{ place, one }] : [];
  });
  return filled.flatMap(({ place, one }) => {
    const parsed = z.safeParse(change, one);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) {
      wrong(context, message, [String(place), ...path.map(String)]);
    }
    return [];
  });
});

/** 旅程保証: the changes of a trip; `seenYen` once the sum was shown. */
export const guaranteeForm = z.object({
  changes,
  note: anyLines(500, words.note),
  seenYen,
  idempotencyKey: formKey,
});

const paid = payCompensationWords.errors;

/** 補償のお渡し. */
export const paidForm = z.object({
  paidHow: oneOf(['transfer', 'counter', 'in-kind'], paid.how),
  paidOn: dayOf(paid.day),
  inKind: anyLines(200, paid.inKind),
  inKindYen: transformed(anyText, (typed, context) => {
    if (typed.trim() === '') return 0;
    const yen = typedYen(typed);
    if (yen === null) wrong(context, paid.yen);
    return yen ?? 0;
  }),
  agreed: ticked,
});
