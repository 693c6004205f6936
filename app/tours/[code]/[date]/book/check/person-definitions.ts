import type { Definition } from '@/components/ui/definition-list';
import type { PassportRule } from '@/lib/schemas/booking/passport-warning';
import type { PartyMember } from '@/lib/server/application/draft/party';
import { ageBandWords } from '@/lib/wording/booking/booking-page';
import { checkPageWords as words } from '@/lib/wording/booking/check-page';
import { travelerWords } from '@/lib/wording/booking/traveler-fields';
import { dateInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';
import { abroadDefinitions } from './abroad-definitions';

/** What a traveler has answered, with the ways to change it. */
export function personDefinitions(
  one: PartyMember,
  {
    party,
    rule,
    href,
  }: { party: readonly PartyMember[]; rule: PassportRule | null; href: (step: string) => string },
): Definition[] {
  const own: Definition[] = [
    {
      term: travelerWords.name,
      detail: `${personName(one.family, one.given)}（${personName(one.familyKana, one.givenKana)}）`,
    },
    {
      term: words.birth,
      detail: `${dateInWords(one.birth)}、${words.age(ageBandWords[one.ageBand] ?? '', one.ageAtDeparture)}`,
    },
    ...abroadDefinitions(one, rule),
    ...sexDefinition(one),
    {
      term: words.assistance,
      detail: one.assistance ? assistanceInWords(one.assistance) : travelerWords.assistanceNo,
    },
  ];
  const guardian = guardianInWords(one, party);
  if (guardian === '') return own;
  return [...own, { term: words.guardian, detail: guardian, changeHref: href('guardians') }];
}

function sexDefinition({ sex, romanFamily }: PartyMember): Definition[] {
  if (sex === null) return [];
  const { choices } = romanFamily === null ? travelerWords.sexAtHome : travelerWords.sexAbroad;
  return [{ term: words.sex, detail: choices[sex] }];
}

function assistanceInWords({ kinds, measures }: NonNullable<PartyMember['assistance']>): string {
  const named = kinds.map((kind) => travelerWords.assistanceCategories[kind]);
  return `${named.join('、')}：${measures}`;
}

function guardianInWords({ guardian }: PartyMember, party: readonly PartyMember[]): string {
  const nameOf = (place: number) => `${party[place]?.family} ${party[place]?.given}`;
  const consent = guardian?.consent;
  const companion = guardian?.companion ?? null;
  return [
    ...(companion === null ? [] : [words.companion(nameOf(companion))]),
    ...(consent?.kind === 'in-booking' ? [words.guardianHere(nameOf(consent.place))] : []),
    ...(consent?.kind === 'by-mail' ? [words.guardianByMail(consent.name)] : []),
  ].join('、');
}
