import * as z from 'zod/mini';
import { INCIDENT_CATEGORIES } from '@/lib/rules/contract/incident-cost';
import { incidentWords } from '@/lib/wording/after-trip/incident';
import { oneLine, oneOf, someLines, ticked } from '../form/typed-text';
import { dayOf, formKey, yenFrom } from './fields';

const words = incidentWords.errors;

/** ご旅行中にかかった費用: what for, how much, by which paper, until when. */
export const incidentForm = z.object({
  category: oneOf(INCIDENT_CATEGORIES, words.category),
  amountYen: yenFrom(1, words.amount),
  paper: oneLine(200, words.paper),
  dueOn: dayOf(words.day),
  note: someLines(1_000, words.note),
  notOurs: ticked,
  idempotencyKey: formKey,
});
