import type { Span } from '../calendar/span';
import type { CancellationTerms } from './cancellation-terms';
import { type DepartureFacts, feeTable } from './fee-table';

/** A size of a party that shows one of the tables, and the sizes which that table is for; null for all the others. */
export interface PartySize {
  readonly size: number;
  readonly party: Span | null;
}

/** 申込人数ごとの表: for each table that a departure may have, the smallest party that it is for. */
export function partySizes(
  facts: Omit<DepartureFacts, 'partySize'>,
  terms: CancellationTerms,
): readonly PartySize[] {
  const ends = terms.tables.flatMap(({ party }) =>
    party ? [party.from, (party.until ?? party.from) + 1] : [],
  );
  const shown = new Map<unknown, PartySize>();
  for (const size of [...new Set([1, ...ends])].sort((one, other) => one - other)) {
    const table = feeTable({ ...facts, partySize: size }, terms);
    if (table !== null && !shown.has(table)) shown.set(table, { size, party: table.party ?? null });
  }
  return [...shown.values()];
}
