import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen } from '../calendar/yen';
import type { CancellationTerms } from './cancellation-terms';
import type { FeeStepRow } from './fee-step-row';
import { feeSteps } from './fee-steps';
import type { DepartureFacts } from './fee-table';
import { type PartyMoney, partedMoney } from './party-money';

/**
 * 取消料の表 for a whole party: each line with the sum of what every traveler would owe.
 *
 * The prices are those each traveler would answer for when everybody leaves, and the fees are rounded one by one and
 * then added: the figures a cancellation charges.
 *
 * @clause D2-14.1a
 * @returns refused as `feeSteps`; a fee is null where it depends on a cost that is not known yet
 * @example // 33,333 and 20,000 at 30%: 9,999 + 6,000
 */
export function partyFeeSteps(
  departure: DepartureFacts,
  party: PartyMoney,
  terms: { readonly cancellation: CancellationTerms },
): readonly FeeStepRow[] | Refusal {
  const everybody = party.travelers.map(({ id }) => id);
  const tables = partedMoney(party, everybody).leavers.map(({ tourPrice, ageBand }) =>
    feeSteps({ ...departure, traveler: { tourPrice, ageBand } }, terms),
  );
  const refusal = tables.find(isRefusal);
  if (refusal) return refusal;
  const rows = tables as readonly (readonly FeeStepRow[])[];
  return (rows[0] ?? []).map((row, place) => {
    const fees = rows.map((table) => table[place]?.fee ?? null);
    const known = fees.filter((fee): fee is Yen => fee !== null);
    return { ...row, fee: known.length === fees.length ? sumYen(known) : null };
  });
}
