import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import type { StepAway } from '@/lib/server/application/draft/open-step';
import { bookStepNames, bookWords } from '@/lib/wording/booking/book-frame';
import { draftGoneWords, stepAwayWords } from '@/lib/wording/booking/ended-draft';
import { TypedBefore } from './typed-before';

/** A step that cannot be answered: its draft has ended, or one before it is open again. What was typed is still there to copy. */
export function StepNotThere({ place, away, action }: StepAway & { action?: FormAction }) {
  const gone = away === 'gone';
  return (
    <Page width="form">
      <PageTitle
        title={gone ? draftGoneWords.title : stepAwayWords.title}
        lead={gone ? draftGoneWords.text : stepAwayWords.lead(bookStepNames[away])}
      />
      <div className="flex flex-wrap gap-4">
        <ButtonLink kind="primary" href={bookPath(place, gone ? '' : away)}>
          {gone ? draftGoneWords.again : stepAwayWords.open(bookStepNames[away])}
        </ButtonLink>
        <ButtonLink href={`/tours/${place.code}`}>{bookWords.tour}</ButtonLink>
      </div>
      {action && <TypedBefore action={action} />}
    </Page>
  );
}
