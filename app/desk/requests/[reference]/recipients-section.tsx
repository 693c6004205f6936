import { Section } from '@/components/ui/section';
import type { DeskRequest } from '@/lib/server/desk/find-request';
import { deskAfterWords } from '@/lib/wording/desk/request-after';
import { tellRecipientsHere } from '../actions';
import { RecipientsForm } from './recipients-form';

const words = deskAfterWords.recipients;

/** A correction reaches those who got the wrong item: who was told is written down. */
export function RecipientsSection({ request, may }: { request: DeskRequest; may: boolean }) {
  if (request.kind !== 'correction' || !may) return null;
  return (
    <Section title={words.title} id="recipients" note={words.hint}>
      {request.recipients.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <RecipientsForm
          action={tellRecipientsHere.bind(null, request.reference)}
          recipients={request.recipients}
        />
      )}
    </Section>
  );
}
