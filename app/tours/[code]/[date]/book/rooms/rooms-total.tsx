'use client';

import { SubmitButton } from '@/components/forms/submit-button';
import { Price } from '@/components/ui/price';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import type { OfferedOption } from '@/lib/schemas/booking/option-choice';
import { roomsPageWords as words } from '@/lib/wording/booking/rooms-page';
import { PriceLines } from '../price-lines';

/** What the choices come to; without a script the button asks the server. */
export function RoomsTotal(props: { price: PartyPrice | null; options: readonly OfferedOption[] }) {
  const { price, options } = props;
  return (
    <section className="mb-10 border-indigo/60 border-t pt-5">
      <div aria-live="polite" className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-subheading">{words.total}</h2>
        {price?.kind === 'priced' ? (
          <Price amount={price.total} size="large" />
        ) : (
          <p>{words.noTotal}</p>
        )}
      </div>
      {price?.kind === 'priced' && <PriceLines lines={price.lines} options={options} />}
      <noscript>
        <SubmitButton kind="secondary" size="small" name="intent" value="recalculate">
          {words.recalculate}
        </SubmitButton>
      </noscript>
    </section>
  );
}
