import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { DeskRequest } from '@/lib/server/desk/find-request';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskAfterWords } from '@/lib/wording/desk/request-after';
import { sentOnPaperHere } from '../actions';

const words = deskAfterWords.paper;

/** An answer on paper: print it, hand it over, say so. */
export function PaperSection({ request, may }: { request: DeskRequest; may: boolean }) {
  const { delivery, status, reference, paperSentOn } = request;
  if (delivery === 'electronic' || status !== 'answered') return null;
  if (paperSentOn !== null) {
    return (
      <Section title={words.title} id="paper">
        <p>{words.done(shownDay(paperSentOn as CalendarDate))}</p>
      </Section>
    );
  }
  if (!may) return null;
  return (
    <Section title={words.title} id="paper" note={words.hint}>
      <div className="flex flex-wrap items-start gap-4">
        <ButtonLink href={`/desk/requests/${reference}/letter`}>{words.print}</ButtonLink>
        <ButtonForm
          action={sentOnPaperHere.bind(null, reference)}
          label={words.submit}
          kind="primary"
        />
      </div>
    </Section>
  );
}
