import { travelerErrors } from '@/lib/wording/booking/traveler-errors';
import { katakana, passportLetters, writtenName } from '../form/person-names';
import { unlessSingle } from './single-name';

/** お名前 and カナ of a traveler. */
export const nameFields = {
  family: unlessSingle(writtenName(40, travelerErrors.family)),
  given: unlessSingle(writtenName(40, travelerErrors.given)),
  familyKana: unlessSingle(katakana(60, travelerErrors.familyKana)),
  givenKana: unlessSingle(katakana(60, travelerErrors.givenKana)),
};

/** The name as the passport writes it. */
export const passportNameFields = {
  romanFamily: unlessSingle(passportLetters(60, travelerErrors.romanFamily)),
  romanGiven: unlessSingle(passportLetters(60, travelerErrors.romanGiven)),
};
