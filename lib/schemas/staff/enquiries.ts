import * as z from 'zod/mini';
import { PASSED_ITEMS, RECIPIENT_KINDS } from '@/lib/rules/enquiries/passing';
import { deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';
import { deskPassingWords } from '@/lib/wording/enquiries/passing';
import { countryCodes } from '../booking/country-codes';
import { optionalTypedDate } from '../form/typed-date';
import { anyFields, anyText, oneLine, oneOf, someLines, transformed } from '../form/typed-text';

/** The last entry of the thread that the page showed. */
const seen = anyText.check(z.maxLength(20));

const words2000 = someLines(2000, words.textErrors);

/** メールでのお返事: what is said, and the mark of the mail as it was shown. */
export const mailAnswer = z.object({
  seen,
  answer: words2000,
  shown: anyText.check(z.maxLength(64)),
});

/** お電話でのお返事: what was said. */
export const callAnswer = z.object({ seen, call: words2000 });

/** A step without words. */
export const enquiryStep = z.object({ seen });

const passedItems = transformed(anyFields, (ticks) =>
  PASSED_ITEMS.filter((item) => typeof ticks[item] === 'string' && ticks[item] !== ''),
);

const { errors } = deskPassingWords;

/** ほかの相手先に渡す: by what was told or by consent; silence is neither (privacy P83). */
export const enquiryPassing = z.object({
  seen,
  kind: oneOf(RECIPIENT_KINDS, errors.kind),
  recipient: oneLine(100, errors.recipient),
  country: oneOf(countryCodes, errors.country),
  items: passedItems,
  basis: oneOf(['notice', 'consent'], errors.basis),
  agreedUntil: optionalTypedDate(errors.agreedUntil),
  reason: someLines(500, errors.reason),
});
