import type { Figure } from '../calendar/figure';
import type { Charge } from '../money/charge';
import type { FeeFigure } from './cancellation-terms';

/** 返金しない部分: kept whatever the step says, unless a ground frees from every fee or nothing was paid yet. */
export interface KeptPart extends Figure {
  readonly id: string;
  readonly charge: Charge;
  /** The least that a fee comes to, or a sum on top of it before the start. */
  readonly counts: 'at-least' | 'added';
}

/**
 * A figure as it is charged: with what is never refunded. After the start nothing is added to it, for it is the price already.
 *
 * @example // 5,000 yen are never refunded: a step that is free charges 5,000, 20% of 20,000 too
 */
export function withKept<T extends FeeFigure>(
  figure: T,
  { kept }: { readonly kept?: KeptPart | undefined },
  afterStart: boolean,
): T {
  if (kept === undefined) return figure;
  if (figure.charge.kind === 'free') return { ...figure, charge: kept.charge };
  const charge: Charge =
    kept.counts === 'added' && !afterStart
      ? { kind: 'sumOf', charges: [figure.charge, kept.charge] }
      : { kind: 'limited', charge: figure.charge, floor: kept.charge, cap: null };
  return { ...figure, charge };
}
