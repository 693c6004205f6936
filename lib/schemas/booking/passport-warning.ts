import { passportValidity } from '@/lib/rules/application/passport-validity';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { passportWords } from '@/lib/wording/booking/passport';
import { optionalTypedDate } from '../form/typed-date';

export type PassportRule = {
  returnDate: CalendarDate;
  /** Months of validity that should be left from the return date on; null is "not known". */
  passportMonths: number | null;
  /** What the tour says about it; empty where that stands beside the warning. */
  passportNote: string;
  /** Whom to call about it. */
  telephone: string;
};

const typedExpiry = optionalTypedDate({ missing: '', wrong: '.' });

/**
 * 残存期間の注意: what to do about a passport that is valid until the return but not as long as it should be. It keeps
 * nobody from applying.
 *
 * @clause D4-9B.1
 * @param expiry a day, or the three fields of one
 * @returns null when there is nothing to say, also for a day that is none
 */
export function passportWarning(expiry: unknown, rule: PassportRule): string | null {
  const expiresOn = typeof expiry === 'string' ? (expiry as CalendarDate) : typedDay(expiry);
  if (expiresOn === null) return null;
  const { returnDate, passportMonths, passportNote, telephone } = rule;
  const validity = passportValidity({ expiresOn, returnDate, requiredMonths: passportMonths });
  if (validity === 'too-short')
    return passportWords.tooShort(passportMonths ?? 0, passportNote, telephone);
  return validity === 'not-known' ? passportWords.notKnown(telephone) : null;
}

function typedDay(typed: unknown): CalendarDate | null {
  const { success, data } = typedExpiry.safeParse(typed);
  return success ? data : null;
}
