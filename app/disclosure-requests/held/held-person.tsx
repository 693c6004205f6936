import { DefinitionList } from '@/components/ui/definition-list';
import type { HeldBooking } from '@/lib/server/own-data/find-held-data';
import { fieldName } from '@/lib/server/own-data/shown-value';
import { travelerWords } from '@/lib/wording/booking/traveler-fields';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldFacts } from './held-facts';

/** The contact of a booking, as contact and as traveler. */
export function HeldPerson({ booking }: { booking: HeldBooking }) {
  const { contact, traveler } = booking;
  const children = traveler?.accompanies ?? [];
  return (
    <>
      <HeldFacts facts={{ ...contact, ...traveler }} />
      <DefinitionList
        items={[
          ...(children.length > 0
            ? [{ term: fieldName('accompanies'), detail: words.companionNumbers(children) }]
            : []),
          { term: words.passport, detail: passportValue(traveler?.passport) },
          { term: words.assistance, detail: assistanceValue(traveler?.assistance) },
          {
            term: words.emergency,
            detail: booking.emergencyContactGiven ? words.emergencyGiven : words.notGiven,
          },
        ]}
      />
      {booking.companions > 0 && (
        <p className="mt-3 text-muted">{words.companions(booking.companions)}</p>
      )}
    </>
  );
}

function passportValue(passport: unknown): string {
  if (typeof passport !== 'object' || passport === null) return words.notGiven;
  return Object.values(passport).filter(Boolean).join('、');
}

function assistanceValue(assistance: unknown): string {
  if (typeof assistance !== 'object' || assistance === null) return words.notGiven;
  const { kinds = [], measures = '' } = assistance as { kinds?: string[]; measures?: string };
  const labels: Readonly<Record<string, string>> = travelerWords.assistanceCategories;
  return [...kinds.map((kind) => labels[kind] ?? kind), measures].filter(Boolean).join('、');
}
