import { z } from 'zod';
import { disclosureErrors } from '@/lib/wording/own-data/disclosure';
import { REQUEST_KINDS, requestKindWords } from '@/lib/wording/own-data/request-kinds';
import { isWritable } from '../form/typed-text';
import { visibleText } from '../form/visible-text';

/** Whether a text has the form of a request's reference. */
export function isRequestReference(text: unknown): text is string {
  return typeof text === 'string' && /^DR[0-9A-Z]{8}$/.test(text);
}

/** The form by which a request is filed. Grounds are asked only where the law asks for one. */
export const requestForm = z
  .object({
    kind: z.enum(REQUEST_KINDS as [(typeof REQUEST_KINDS)[number]], disclosureErrors.kind),
    ground: z
      .string({ error: disclosureErrors.ground })
      .max(100, disclosureErrors.ground)
      .default(''),
    text: z
      .string({ error: disclosureErrors.text })
      .transform((typed) => visibleText(typed).replaceAll('\r\n', '\n').trim())
      .refine((text) => [...text].length <= 2000, { error: disclosureErrors.text, abort: true })
      .refine((text) => isWritable(text.replaceAll(/[\n\t]/g, '')), disclosureErrors.textWrong),
    formKey: z.uuid(disclosureErrors.stale),
  })
  .superRefine(({ kind, ground, text }, context) => {
    const { grounds } = requestKindWords[kind];
    if (grounds.length > 0 && !grounds.includes(ground)) {
      context.addIssue({ code: 'custom', path: ['ground'], message: disclosureErrors.ground });
    }
    if ((kind === 'correction' || kind === 'complaint') && text === '') {
      context.addIssue({ code: 'custom', path: ['text'], message: disclosureErrors.textMissing });
    }
  });
