import type { ContractKind, Terms } from '@/lib/rules/terms';

/** 商品の種類: what an agency chooses terms for. */
export const SOLD_KINDS = ['domestic-stay', 'domestic-day-trip', 'overseas'] as const;

export type SoldKind = (typeof SOLD_KINDS)[number];

/** @throws RangeError for what is none */
export function soldKind(word: string): SoldKind {
  const kind = SOLD_KINDS.find((one) => one === word);
  if (kind === undefined) throw new RangeError(`no kind of product: ${word}`);
  return kind;
}

/** The kind of product that a tour is. */
export function soldKindOf(tour: { readonly kind: string; readonly dayTrip: boolean }): SoldKind {
  if (tour.kind === 'package-overseas') return 'overseas';
  return tour.dayTrip ? 'domestic-day-trip' : 'domestic-stay';
}

/** The kind of contract by which a kind of product is sold. */
export function contractKindOf(kind: SoldKind): Exclude<ContractKind, 'arranged-air'> {
  return kind === 'overseas' ? 'package-overseas' : 'package-domestic';
}

/** Whether terms are for a kind of product: its contract, and its trips where the terms name them. */
export function areForKind(
  { contractKind, cancellation: { trips } }: Pick<Terms, 'contractKind' | 'cancellation'>,
  kind: SoldKind,
): boolean {
  if (contractKind !== contractKindOf(kind)) return false;
  if (trips === undefined || kind === 'overseas') return true;
  return trips.includes(kind === 'domestic-stay' ? 'stay' : 'day-trip');
}
