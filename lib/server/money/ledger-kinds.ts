import 'server-only';

/** What kind of line each cause writes: of the end of a contract. */
export const KINDS = {
  credit: 'credit',
  fee: 'fee',
  penalty: 'fee',
  refund: 'refund',
  difference: 'charge',
  reduction: 'credit',
  'reduction-refund': 'refund',
} as const;

export const SUBSTITUTION_KINDS = {
  'substitution-fee': 'fee',
  'substitution-reissue': 'fee',
} as const;

export const WAIVER_KINDS = { waiver: 'waiver', 'waiver-refund': 'refund' } as const;

/** What follows a trip; compensation is kept apart from price and fees (D2-21.1). */
export const SETTLEMENT_KINDS = {
  'part-credit': 'credit',
  'part-refund': 'refund',
  'incident-cost': 'charge',
  guarantee: 'compensation',
  damages: 'compensation',
  'special-compensation': 'compensation',
} as const;

export const CHANGE_KINDS = {
  'price-increase': 'charge',
  'price-reduction': 'credit',
  'price-reduction-refund': 'refund',
} as const;
