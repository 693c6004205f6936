import 'server-only';

type Answer = { readonly adapterRef: string | null; readonly methodLabel: string | null };

export type AnsweredPayment<Row extends Answer> = Omit<Row, keyof Answer> & {
  readonly adapterRef: string;
  readonly methodLabel: string;
};

/**
 * A payment that its company has answered: from then on it has a name there, and so has the card.
 *
 * @throws RangeError for one that has not been answered
 */
export function answeredPayment<Row extends Answer>(row: Row): AnsweredPayment<Row> {
  const { adapterRef, methodLabel } = row;
  if (adapterRef === null || methodLabel === null) throw new RangeError('a payment without answer');
  return { ...row, adapterRef, methodLabel };
}
