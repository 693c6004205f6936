import * as z from 'zod/mini';
import { INCIDENT_STEPS, INCIDENT_TRIGGERS } from '@/lib/rules/privacy/incident';
import { deskIncidentWords } from '@/lib/wording/desk/incidents';
import { anyLines, dayOf } from '../after-trip/fields';
import { anyText, oneOf, someLines, ticked, transformed, wrong } from '../form/typed-text';

const words = deskIncidentWords.errors;
const lines = anyLines(2_000, words.lines);

/** A whole number of people; null while it is not known. */
const persons = transformed(anyText, (typed, context): number | null => {
  const figures = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (figures === '') return null;
  if (!/^\d{1,8}$/.test(figures)) wrong(context, words.persons);
  return Number(figures);
});

const fields = z.object({
  knownOn: dayOf(words.day),
  'special-care': ticked,
  'financial-harm': ticked,
  'wrongful-act': ticked,
  'many-people': ticked,
  overview: someLines(2_000, { ...words.lines, missing: words.overviewMissing }),
  ...{ items: lines, cause: lines, secondaryDamage: lines, otherFacts: lines },
  ...{ persons, foundHow: lines },
  press: anyText.check(z.minLength(20, words.formUsed), z.maxLength(60)),
});

/** わかったこと. More than a thousand people are a ground of their own, whether ticked or not. */
export const incidentFinding = transformed(fields, (typed) => {
  const { 'special-care': _, 'financial-harm': __, 'wrongful-act': ___, ...rest } = typed;
  const { 'many-people': many, ...said } = rest;
  const ticks = { ...typed, 'many-people': many || (said.persons ?? 0) > 1_000 };
  return { ...said, triggers: INCIDENT_TRIGGERS.filter((one) => ticks[one]) };
});

/** したこと. */
export const incidentStep = z.object({
  kind: oneOf(INCIDENT_STEPS, words.step),
  doneOn: dayOf(words.day),
  note: anyLines(500, words.lines),
});
