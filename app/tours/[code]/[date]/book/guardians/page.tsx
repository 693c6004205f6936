import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageTitle } from '@/components/ui/page-title';
import { guardianText } from '@/lib/server/application/ask-guardians';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { missingStep } from '@/lib/server/application/draft/missing-step';
import { openStep } from '@/lib/server/application/draft/open-step';
import { guardianPlaces, minorsOf, type PartyMember } from '@/lib/server/application/draft/party';
import { guardiansPageWords as words } from '@/lib/wording/booking/guardians-page';
import { personName } from '@/lib/wording/site/person-name';
import { BookFrame } from '../book-frame';
import { StepNotThere } from '../step-not-there';
import { saveGuardians } from './actions';
import { guardianValues } from './guardian-values';
import { GuardiansForm } from './guardians-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type GuardiansPageProps = { params: Promise<{ code: string; date: string }> };

const nameOf = (one: PartyMember) => personName(one.family, one.given);

/** 保護者の同意と同行 */
export default async function GuardiansPage({ params }: GuardiansPageProps) {
  const opened = await openStep(await params, 'guardians');
  if ('away' in opened)
    return <StepNotThere {...opened} action={saveGuardians.bind(null, opened.place)} />;
  const { place, draft, application } = opened;
  const { party, terms } = application;
  const minors = minorsOf(party);
  if (minors.length === 0) redirect(bookPath(place, missingStep(application, draft.answers)));
  const rule = terms.eligibility;
  return (
    <BookFrame opened={opened} step="guardians">
      <PageTitle
        title={words.title}
        lead={rule ? words.lead(rule.guardianConsentBelow, rule.article) : undefined}
      />
      {rule?.accompaniedBelow && minors.some((one) => one.accompanied) && (
        <p className="measure -mt-6 mb-10">{words.accompaniedLead(rule.accompaniedBelow)}</p>
      )}
      <GuardiansForm
        action={saveGuardians.bind(null, place)}
        draftState={draftState(opened.draft)}
        initial={guardianValues(draft.answers.guardians)}
        minors={minors.map((minor) => {
          const member = party[minor.place] as PartyMember;
          return {
            ...minor,
            title: words.person(nameOf(member), member.ageAtApplication),
            text: guardianText(application, member),
          };
        })}
        guardians={guardianPlaces(party, terms).map((guardian) => ({
          place: guardian,
          name: nameOf(party[guardian] as PartyMember),
        }))}
        backHref={bookPath(place, 'contact')}
      />
    </BookFrame>
  );
}
