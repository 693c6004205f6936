import { instant } from '@/lib/rules/calendar/instant';
import { type MatterKind, matterTold } from '@/lib/rules/contract/trip-matter';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { shownDay } from '@/lib/server/system/shown-moment';
import { matterKindWords } from '@/lib/wording/after-trip/codes';
import { reportWords as words } from '@/lib/wording/after-trip/matters';
import { yenInWords } from '@/lib/wording/site/money';

/** What can be told, each with the last day of a damage on the last day of the trip. */
export function matterHints(booking: OwnBooking, open: readonly MatterKind[]) {
  return open.map((value) => ({
    value,
    label: matterKindWords[value],
    hint: hintOf(booking, value),
  }));
}

function hintOf(booking: OwnBooking, kind: MatterKind): string {
  if (kind === 'difference') return words.hints.difference;
  const { departureDate, returnDate, startsAt, terms } = booking;
  const facts = { kind, departureDate, returnDate, startsAt, happenedOn: returnDate };
  const told = matterTold(
    { ...facts, toldAt: instant(Date.parse(`${returnDate}T23:59:00+09:00`)) },
    terms,
  );
  const last = told.kind === 'told' && told.lastDate ? shownDay(told.lastDate) : '';
  if (kind === 'damage') return words.hints.damage(last);
  return words.hints.baggage(last, yenInWords(terms.claims?.baggageCapYen ?? 0));
}
