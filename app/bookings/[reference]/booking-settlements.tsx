import { DefinitionList } from '@/components/ui/definition-list';
import { settlementOf } from '@/lib/server/after-trip/settlement-of';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { settlementKindWords } from '@/lib/wording/after-trip/settlements';

/** What was settled of the trip beside price and fees, with the lines as they were told. */
export function BookingSettlements({ settlements }: Pick<OwnBooking, 'settlements'>) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {settlements.map(settlementOf).map(({ id, kind, when, lines, note, paid }) => (
        <li key={id} className="py-4">
          <h3 className="mb-2 font-bold">{settlementKindWords[kind]}</h3>
          <p className="mb-3 text-muted text-sm">{when}</p>
          <DefinitionList items={lines} />
          {paid !== null && <p className="mt-3 font-bold">{paid}</p>}
          {note !== '' && <p className="mt-3 whitespace-pre-wrap">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
