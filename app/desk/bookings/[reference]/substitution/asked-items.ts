import type { AskedSubstitution } from '@/lib/server/desk/open-substitution';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { substitutionWords } from '@/lib/wording/booking/substitution';
import { deskListWords } from '@/lib/wording/desk/passenger-lists';
import { deskSubstitutionWords as words } from '@/lib/wording/desk/substitution';
import { countryName } from '@/lib/wording/site/country-name';
import { dateInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { personName } from '@/lib/wording/site/person-name';

/** Who leaves, since when it is asked, and who had their data. */
export function leaverItems({ leaver, open, recipients }: AskedSubstitution) {
  return [
    { term: words.leaver, detail: `${personName(leaver.familyName, leaver.givenName)} 様` },
    { term: words.asked, detail: shownMoment(open.requestedAt) },
    ...(recipients.length === 0
      ? []
      : [{ term: words.provided, detail: `${recipients.join('、')}。${words.providedNote}` }]),
  ];
}

/** Who comes, with what was asked of them. */
export function successorItems(person: AskedSubstitution['person']) {
  const { passport, romanFamily, romanGiven, sex, nationality } = person;
  const abroad = romanFamily !== null;
  return [
    { term: words.person, detail: `${personName(person.family, person.given)} 様` },
    { term: words.kana, detail: personName(person.familyKana, person.givenKana) },
    ...(abroad ? [{ term: words.roman, detail: personName(romanFamily, romanGiven) }] : []),
    { term: words.birth, detail: dateInWords(person.birth) },
    ...(sex === null ? [] : [{ term: words.sex, detail: deskListWords.sexes[sex] ?? '' }]),
    ...(nationality === null
      ? []
      : [{ term: words.nationality, detail: countryName(nationality) }]),
    ...(abroad ? [{ term: words.passport, detail: passportInWords(passport) }] : []),
    ...(person.documentHelp ? [{ term: words.documentHelp, detail: words.wished }] : []),
  ];
}

function passportInWords(passport: AskedSubstitution['person']['passport']): string {
  return passport === null
    ? words.passportNone
    : words.passportGiven(passport.number, dateInWords(passport.expiresOn));
}

/** What was agreed on and is not paid yet. */
export function costItems({ feeYen, reissueYen }: AskedSubstitution['open']) {
  return [
    { term: substitutionWords.handling, detail: yenInWords(feeYen ?? 0) },
    { term: substitutionWords.reissueTerm, detail: yenInWords(reissueYen ?? 0) },
  ];
}
