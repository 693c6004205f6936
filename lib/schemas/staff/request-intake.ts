import * as z from 'zod/mini';
import { CLAIMANTS } from '@/lib/rules/privacy/identity';
import { choiceOf, DELIVERIES } from '@/lib/rules/privacy/request-choices';
import { deskIntakeWords } from '@/lib/wording/desk/request-intake';
import { mailAddressFrom } from '../access/mail-address';
import { typedDate } from '../form/typed-date';
import { anyText, oneLine, transformed, wrong } from '../form/typed-text';

const words = deskIntakeWords.errors;

/** A line that may stay empty; null then. */
const optionalLine = (longest: number) =>
  transformed(anyText, (typed) => {
    const line = typed.replaceAll(/[\s\u3000]+/g, ' ').trim();
    return line === '' ? null : [...line].slice(0, longest).join('');
  });

const optionalEmail = transformed(anyText, (typed, context) => {
  if (typed.trim() === '') return null;
  const email = mailAddressFrom(typed);
  if (email === null || email.length > 254) wrong(context, words.emailWrong);
  return email;
});

const fields = z.object({
  choice: transformed(anyText, (key, context) => {
    const choice = choiceOf(key);
    if (choice === null) wrong(context, words.choice);
    return choice ?? ({ kind: 'disclosure', wish: null } as const);
  }),
  channel: z.enum(['phone', 'post', 'counter'], words.channel),
  arrivedOn: typedDate({ missing: words.arrivedMissing, wrong: words.arrivedWrong }),
  claimant: z.enum(CLAIMANTS, words.claimant),
  personName: oneLine(60, words.personName),
  agentName: optionalLine(60),
  papersNote: optionalLine(200),
  email: optionalEmail,
  phone: optionalLine(30),
  postalAddress: optionalLine(200),
  delivery: z.enum(DELIVERIES, words.delivery),
  text: transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, 2_000)),
  formKey: z.uuid(words.stale),
});

/** 電話・郵便・窓口での受付: what must be there depends on who asks and where the answer goes. */
export const requestIntake = transformed(fields, ({ choice, ...typed }, context) => {
  const { claimant, agentName, email, postalAddress, delivery } = typed;
  if (claimant !== 'self' && agentName === null) wrong(context, words.agentMissing, ['agentName']);
  if (claimant === 'self' && agentName !== null) wrong(context, words.agentNone, ['agentName']);
  if (email === null && postalAddress === null) wrong(context, words.reach, ['email']);
  else if (delivery === 'electronic' && email === null)
    wrong(context, words.electronic, ['delivery']);
  return { ...choice, ...typed };
});
