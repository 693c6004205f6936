import * as z from 'zod/mini';
import { mistypedAddress } from '@/lib/wording/access/access';
import { mistypedDomain } from '../form/mistyped-domain';
import { anyText, transformed, wrong } from '../form/typed-text';
import { emailAddress } from './access';

type Sure = { email: string; sure: string };

/** Puts beside the address of a form that somebody is sure of it: the box `emailSure` holds the address it was ticked for. */
export const withSureAddress = z.transform(
  (typed: Record<string, unknown>): Record<string, unknown> => {
    const fields: Record<string, unknown> = { ...typed };
    const text = (name: string) => anyText.parse(fields[name]);
    return { ...fields, email: { email: text('email'), sure: text('emailSure') } satisfies Sure };
  },
);

/** A mail address that will open a booking; one that looks mistyped is asked about first. */
export const sureAddress = transformed(z.custom<Sure>(), ({ email, sure }, context) => {
  const read = emailAddress.safeParse(email);
  if (!read.success) {
    wrong(context, read.error.issues[0]?.message ?? '');
    return '';
  }
  const meant = mistypedDomain(read.data);
  if (meant !== null && emailAddress.safeParse(sure).data !== read.data)
    wrong(context, mistypedAddress.question(read.data.split('@')[1] ?? '', meant));
  return read.data;
});
