import { z } from 'zod';
import { choiceOf, DELIVERIES } from '@/lib/rules/privacy/request-choices';
import { disclosureErrors } from '@/lib/wording/own-data/disclosure-errors';
import { requestKindWords } from '@/lib/wording/own-data/request-kinds';
import { isReference } from '../form/reference';
import { isWritable } from '../form/typed-text';
import { visibleText } from '../form/visible-text';

/** Whether a text has the form of a request's reference. */
export function isRequestReference(text: unknown): text is string {
  return isReference('DR', text);
}

/** The form by which a request is filed: what was chosen before, then no more than that choice needs. */
export const requestForm = z
  .object({
    kind: z.string({ error: disclosureErrors.kind }),
    wish: z.string({ error: disclosureErrors.kind }).default(''),
    ground: z
      .string({ error: disclosureErrors.ground })
      .max(100, disclosureErrors.ground)
      .default(''),
    delivery: z.enum(DELIVERIES, disclosureErrors.delivery).default('electronic'),
    text: z
      .string({ error: disclosureErrors.text })
      .transform((typed) => visibleText(typed).replaceAll('\r\n', '\n').trim())
      .refine((text) => [...text].length <= 2000, { error: disclosureErrors.text, abort: true })
      .refine((text) => isWritable(text.replaceAll(/[\n\t]/g, '')), disclosureErrors.textWrong),
    formKey: z.uuid(disclosureErrors.stale),
  })
  .transform(({ kind, wish, ...rest }, context) => {
    const choice = choiceOf(wish === '' ? kind : `${kind}-${wish}`);
    if (choice === null) {
      context.addIssue({ code: 'custom', path: ['kind'], message: disclosureErrors.kind });
      return z.NEVER;
    }
    const { grounds } = requestKindWords[choice.kind];
    if (grounds.length > 0 && !grounds.includes(rest.ground)) {
      context.addIssue({ code: 'custom', path: ['ground'], message: disclosureErrors.ground });
    }
    if ((choice.kind === 'correction' || choice.kind === 'complaint') && rest.text === '') {
      context.addIssue({ code: 'custom', path: ['text'], message: disclosureErrors.textMissing });
    }
    return { ...choice, ...rest };
  });
