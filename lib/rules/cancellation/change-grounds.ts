import type { ChangeOrder } from '../contract/change-order';
import type { ChangedPrice } from '../contract/tour-change';
import type { CancellationGround, FreeGround } from './free-grounds';
import { groundOfIncrease } from './ground-windows';

/**
 * 変更による無料解除: which grounds a change of the agency's opens, by the terms of the contract: one that is important, and an
 * increase of the kinds that the terms name.
 *
 * @clause D2-15.1.2a D2-15.1.2b
 * @clause D3-15.2.1 D3-15.2.2
 * @example // a detour, 2,000 more: 'price-increase' under 002, nothing under 003
 */
export function changeGrounds(
  { important, content, price }: Pick<ChangeOrder, 'important' | 'content' | 'price'>,
  prices: readonly ChangedPrice[],
  listed: readonly FreeGround[],
): readonly CancellationGround[] {
  const dearer = prices.some(({ before, after }) => after > before);
  const increase = price !== null && dearer ? groundOfIncrease(price.ground, listed) : null;
  const change = listed.find(({ ground }) => ground === 'important-change');
  return [
    ...(content && important && change ? [change.ground] : []),
    ...(increase ? [increase.ground] : []),
  ];
}
