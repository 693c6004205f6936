import * as z from 'zod/mini';
import { passwordWeakness } from '@/lib/rules/staff/password-strength';
import {
  passkeyWords,
  weakPasswordWords,
  deskSignInWords as words,
} from '@/lib/wording/desk/sign-in';
import { deskStaffWords } from '@/lib/wording/desk/staff';
import { emailAddress } from '../access/access';
import { recordId } from '../form/record-id';
import { anyText, oneLine, transformed, wrong } from '../form/typed-text';

const email = transformed(anyText, (typed) =>
  typed.normalize('NFKC').trim().toLowerCase().slice(0, 254),
).check(z.refine((text) => text !== '', words.emailMissing));

const password = anyText.check(z.refine((text) => text !== '', words.passwordMissing));

export const staffSignIn = z.object({ email, password });

export const staffCode = z.object({
  code: transformed(anyText, (typed) => typed.trim().slice(0, 40)).check(
    z.refine((text) => text !== '', words.code.missing),
  ),
});

/** A new password, typed twice. @param about what is known of its owner */
export function newPassword(about: readonly string[]) {
  return typedTwice(z.object({ ...passwords(about) }));
}

/** The same for whoever knows the old one. */
export function passwordChange(about: readonly string[]) {
  return typedTwice(z.object({ currentPassword: password, ...passwords(about) }));
}

/** The same for a manager whom nobody invited, who says name and address too. */
export const firstManager = typedTwice(
  z.object({
    name: oneLine(60, deskStaffWords.nameErrors),
    email: emailAddress,
    ...passwords([]),
  }),
);

function passwords(about: readonly string[]) {
  return {
    password: transformed(anyText, (text, context) => {
      const weak = passwordWeakness(text, about);
      if (weak !== null)
        wrong(context, text === '' ? words.passwordMissing : weakPasswordWords[weak]);
      return text;
    }),
    repeatedPassword: anyText,
  };
}

function typedTwice<Shape extends { password: unknown; repeatedPassword: unknown }>(
  schema: z.ZodMiniType<Shape>,
) {
  return schema.check(
    z.refine(({ password: first, repeatedPassword }) => first === repeatedPassword, {
      error: words.join.differ,
      path: ['repeatedPassword'],
    }),
  );
}

export const confirmPassword = z.object({ password });

/** What an authenticator answered; empty while it has not been asked. */
const passkeyToken = anyText;

/** A passkey shown, to come in or once more. */
export const passkeyShown = z.object({ passkeyToken });

/** A passkey that is made, with the name by which its owner knows it. */
export const passkeyMade = z.object({
  passkeyToken,
  label: oneLine(40, passkeyWords.labelErrors),
});

export const passkeyGone = z.object({ passkey: recordId() });
