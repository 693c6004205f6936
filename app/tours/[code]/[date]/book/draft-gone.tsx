import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { type BookPlace, bookPath } from '@/lib/server/application/draft/draft-cookie';
import { bookWords, draftGoneWords } from '@/lib/wording/booking/booking';

/** Nothing is kept here for this browser; nothing was sent either. */
export function DraftGone({ place }: { place: BookPlace }) {
  return (
    <Page width="form">
      <PageTitle title={draftGoneWords.title} lead={draftGoneWords.text} />
      <div className="flex flex-wrap gap-4">
        <ButtonLink kind="primary" href={bookPath(place)}>
          {draftGoneWords.again}
        </ButtonLink>
        <ButtonLink href={`/tours/${place.code}`}>{bookWords.tour}</ButtonLink>
      </div>
    </Page>
  );
}
