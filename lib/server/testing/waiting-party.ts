import 'server-only';
import { submitApplication } from '../application/submit-application';
import { filledDraft } from './filled-draft';
import { type CastDeparture, type CastPerson, SATO } from './fixtures';

/** A party that has applied for a full departure and agreed to wait, to a day. */
export async function waitingParty(
  departure: CastDeparture,
  at: Date,
  given: { people?: readonly CastPerson[]; lastDate?: string; method?: string } = {},
): Promise<string> {
  const { people = SATO, lastDate = departure.departureDate, method = 'success' } = given;
  const waiting = { agreedAt: at.toISOString(), lastDate };
  const { draft } = await filledDraft(departure, at, people, { waiting });
  const answer = await submitApplication({ draft, method, attempt: 'once', userId: null }, at);
  if (answer.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(answer)}`);
  return answer.bookingId;
}

/** So many adults, with no child among them. */
export function adults(count: number): readonly CastPerson[] {
  return Array.from({ length: count }, (_, place) => ({
    ...(SATO[0] as CastPerson),
    given: `健${place + 1}`,
  }));
}
