import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { COMPENSATION_KINDS } from '@/lib/server/after-trip/pay-settlement';
import { settlementOf } from '@/lib/server/after-trip/settlement-of';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { payCompensationWords as words } from '@/lib/wording/after-trip/paid';
import { settlementKindWords } from '@/lib/wording/after-trip/settlements';
import { payHere } from './actions';
import { PaidForm } from './paid-form';

const KINDS: readonly string[] = COMPENSATION_KINDS;

/** What was decided and not paid yet, each with the form that records it, for whoever may. */
export function UnpaidCompensation(props: { booking: OwnBooking; may: boolean; today: string }) {
  const { booking, may, today } = props;
  const unpaid = booking.settlements.filter(
    ({ kind, amountYen, paidOn }) => KINDS.includes(kind) && amountYen > 0 && paidOn === null,
  );
  return (
    <Section id="unpaid" title={words.section} layout="stacked">
      {unpaid.length === 0 && <p>{words.none}</p>}
      {unpaid.map(settlementOf).map(({ id, kind, when, lines }) => (
        <article key={id} className="mb-10">
          <h3 className="font-bold">{settlementKindWords[kind]}</h3>
          <p className="mb-2 text-muted text-sm">{when}</p>
          <DefinitionList items={lines} />
          {may && (
            <div className="mt-6">
              <PaidForm
                action={payHere.bind(null, { reference: booking.reference, id })}
                today={today}
              />
            </div>
          )}
        </article>
      ))}
    </Section>
  );
}
