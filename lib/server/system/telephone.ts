import 'server-only';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { telephoneText } from '@/lib/schemas/form/telephone-text';
import { withExtension } from '@/lib/wording/booking/telephone';

/**
 * A telephone number that can be dialled: 0312345678 in Japan, +442079460958 elsewhere, an extension behind it. The
 * numbering plans are those of libphonenumber; they stay on the server, because they are larger than a page.
 * @returns null for a number that no line can have
 */
export function telephoneNumber(typed: string): string | null {
  const text = telephoneText(typed);
  if (text === null) return null;
  const found = parsed(text.number.replace(/^(\+\d{1,3}\s*)\(0\)/, '$1')) ?? parsed(text.number);
  if (found === null) return null;
  const dialled =
    found.countryCallingCode === '81' ? found.formatNational().replaceAll(/\D/g, '') : found.number;
  return text.extension === '' ? dialled : withExtension(dialled, text.extension);
}

function parsed(text: string) {
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'JP', extract: false });
  return number?.isValid() ? number : null;
}
