import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import type { Instant } from '@/lib/rules/calendar/instant';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { arrangementsNow } from '@/lib/server/departures/arrangements-now';
import {
  arrangementKindWords,
  arrangementWords as words,
} from '@/lib/wording/documents/arrangements';

/** 手配のようす: how far the arrangements are, until the final itinerary says what they became (D3-6.2b). */
export async function ArrangementsNow({ booking, at }: { booking: OwnBooking; at: Instant }) {
  const kinds = await arrangementsNow(booking, at);
  if (kinds.length === 0) return null;
  return (
    <Section id="arrangements" title={words.title} note={words.lead}>
      <DefinitionList
        items={kinds.map(({ kind, progress }) => ({
          term: arrangementKindWords[kind],
          detail: words.progress[progress],
        }))}
      />
      <p className="mt-4">
        <a className="link" href={`/enquiries?booking=${booking.reference}`}>
          {words.ask}
        </a>
      </p>
    </Section>
  );
}
