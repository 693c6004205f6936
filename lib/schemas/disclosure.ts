import { z } from 'zod';
import { disclosureErrors, REQUEST_KINDS, requestKindWords } from '@/lib/wording/disclosure';

/** The form by which a request is filed. Grounds are asked only where the law asks for one. */
export const requestForm = z
  .object({
    kind: z.enum(REQUEST_KINDS as [(typeof REQUEST_KINDS)[number]], disclosureErrors.kind),
    ground: z.string().max(100, disclosureErrors.ground).default(''),
    text: z
      .string({ error: disclosureErrors.text })
      .max(2000, disclosureErrors.text)
      .transform((typed) => typed.trim()),
    formKey: z.uuid(),
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
