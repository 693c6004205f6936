import type { Definition } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { type PassportRule, passportWarning } from '@/lib/schemas/booking/passport-warning';
import type { PartyMember } from '@/lib/server/application/draft/party';
import { checkPageWords as words } from '@/lib/wording/booking/check-page';
import { documentHelpWords } from '@/lib/wording/booking/travel-documents';
import { travelerWords } from '@/lib/wording/booking/traveler-fields';
import { countryName } from '@/lib/wording/site/country-name';
import { dateInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';

/**
 * What a traveler has answered for a trip abroad, with what to look after.
 *
 * @clause D4-9B.1 D3-4.12
 */
export function abroadDefinitions(one: PartyMember, rule: PassportRule | null): Definition[] {
  if (rule === null || one.romanFamily === null || one.nationality === null) return [];
  const roman = personName(one.romanFamily, one.romanGiven);
  return [
    { term: words.roman, detail: documentHelpWords.spellingChecked(roman) },
    { term: words.nationality, detail: nationality(one.nationality) },
    { term: words.passport, detail: passport(one, rule) },
    {
      term: documentHelpWords.title,
      detail: one.documentHelp ? documentHelpWords.wished : documentHelpWords.none,
    },
  ];
}

function nationality(code: string) {
  if (code === 'JP') return countryName(code);
  return (
    <>
      <p>{countryName(code)}</p>
      <p className="mt-1 text-muted text-sm">{travelerWords.otherNationality}</p>
    </>
  );
}

function passport({ passport }: PartyMember, rule: PassportRule) {
  if (passport === null) return words.passportLater;
  const { number, country, expiresOn } = passport;
  const warning = passportWarning(expiresOn, rule);
  return (
    <>
      <p>{`${number}（${countryName(country)}、${dateInWords(expiresOn)}まで）`}</p>
      {warning && (
        <Notice kind="warning" className="mt-2">
          {warning}
        </Notice>
      )}
    </>
  );
}
