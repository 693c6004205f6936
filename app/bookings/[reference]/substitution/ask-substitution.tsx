import { randomUUID } from 'node:crypto';
import { PointList } from '@/components/ui/point-list';
import { consentToken } from '@/lib/server/application/draft/consent-token';
import { passportRule } from '@/lib/server/application/draft/travelers-facts';
import type { FoundSubstitution } from '@/lib/server/contract/substitution/find-substitution';
import { successorFactsOf } from '@/lib/server/contract/substitution/successor-facts';
import { shownDay } from '@/lib/server/system/shown-moment';
import { substitutionWords as words } from '@/lib/wording/booking/substitution';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import { personName } from '@/lib/wording/site/person-name';
import type { AbroadFacts } from '../../../tours/[code]/[date]/book/travelers/abroad-fields';
import { countryOptions } from '../../../tours/[code]/[date]/book/travelers/country-options';
import { passportDay } from '../../../tours/[code]/[date]/book/travelers/passport-day';
import { askForSubstitution } from './actions';
import { SubstitutionForm } from './substitution-form';

type Props = { reference: string; found: FoundSubstitution; at: Date };

/** The form of a request, for those whose place can be given on by it; of the others, why it cannot. */
export function AskSubstitution({ reference, found, at }: Props) {
  const { booking, leavers } = found;
  const free = leavers.filter(({ objection }) => objection === null);
  const bound = leavers.filter(({ objection }) => objection !== null);
  const { facts, items } = successorFactsOf(booking, at);
  const shown = items.map(({ key, title, body, proof = null, label, whenDeclined }) => ({
    ...{ key, title, body, proof, whenDeclined, required: true, question: null },
    boxes: [{ name: `consents.${key}`, label }],
  }));
  return (
    <>
      {bound.length > 0 && (
        <div className="mb-10">
          <p className="measure mb-2">{free.length === 0 ? words.nobody : words.notHere}</p>
          <PointList
            points={bound.map(
              ({ traveler, objection }) =>
                `${nameOf(traveler)}：${objection === null ? '' : words.refusals[objection]}`,
            )}
          />
        </div>
      )}
      {free.length > 0 && (
        <SubstitutionForm
          action={askForSubstitution.bind(null, reference)}
          press={randomUUID()}
          token={consentToken(booking.id, items, at)}
          leavers={free.map(({ traveler }) => ({ value: traveler.id, label: nameOf(traveler) }))}
          facts={{ ...facts, size: 1 }}
          abroad={abroadFacts(found, facts)}
          items={shown}
          article={booking.terms.applicationRefusals?.article ?? booking.terms.acceptance.article}
          backHref={`/bookings/${reference}`}
        />
      )}
    </>
  );
}

function nameOf(one: FoundSubstitution['leavers'][number]['traveler']): string {
  const name = personName(one.familyName, one.givenName);
  return `${travelersPageWords.person(one.position)}　${name} 様`;
}

function abroadFacts(
  { booking }: FoundSubstitution,
  { today }: ReturnType<typeof successorFactsOf>['facts'],
): AbroadFacts | null {
  const rule = passportRule(booking);
  if (rule === null) return null;
  return {
    countries: countryOptions(),
    rule,
    passportUntil: shownDay(passportDay({ today, departureDate: booking.departureDate })),
    warnings: [],
  };
}
