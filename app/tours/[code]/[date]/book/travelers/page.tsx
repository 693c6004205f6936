import type { Metadata } from 'next';
import { PageTitle } from '@/components/ui/page-title';
import { passportWarning } from '@/lib/schemas/booking/passport-warning';
import { travelerValues } from '@/lib/schemas/booking/traveler-values';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { type OpenedStep, openStep } from '@/lib/server/application/draft/open-step';
import { passportRule, travelersFacts } from '@/lib/server/application/draft/travelers-facts';
import { shownDay } from '@/lib/server/system/shown-moment';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import { BookFrame } from '../book-frame';
import { StepNotThere } from '../step-not-there';
import type { AbroadFacts } from './abroad-fields';
import { saveTravelers } from './actions';
import { countryOptions } from './country-options';
import { passportDay } from './passport-day';
import { Purposes } from './purposes';
import { TravelersForm } from './travelers-form';

export const instant = false;
export const metadata: Metadata = { title: travelersPageWords.title, robots: { index: false } };

type TravelersPageProps = { params: Promise<{ code: string; date: string }> };

/** 旅行をされる方 */
export default async function TravelersPage({ params }: TravelersPageProps) {
  const opened = await openStep(await params, 'travelers');
  if ('away' in opened)
    return <StepNotThere {...opened} action={saveTravelers.bind(null, opened.place)} />;
  const { place, draft, application } = opened;
  return (
    <BookFrame opened={opened} step="travelers">
      <PageTitle title={travelersPageWords.title} lead={travelersPageWords.lead} />
      <Purposes />
      <TravelersForm
        action={saveTravelers.bind(null, place)}
        draftState={draftState(opened.draft)}
        facts={travelersFacts(application, draft.answers.size)}
        initial={travelerValues(draft.answers.travelers ?? [])}
        abroad={abroadFacts(opened)}
        sizeHref={bookPath(place)}
      />
    </BookFrame>
  );
}

function abroadFacts({ application, draft }: OpenedStep): AbroadFacts | null {
  const rule = passportRule(application);
  if (rule === null) return null;
  return {
    countries: countryOptions(),
    rule,
    passportUntil: shownDay(passportDay(application)),
    warnings: (draft.answers.travelers ?? []).map(
      ({ passport }) =>
        passport && passportWarning(passport.expiresOn, { ...rule, passportNote: '' }),
    ),
  };
}
