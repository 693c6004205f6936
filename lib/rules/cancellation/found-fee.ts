import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';

/** The least and the most that a fee which was found out may come to, for all who leave. */
export interface FoundBounds {
  readonly leastYen: number;
  readonly mostYen: number;
}

/** Of one who leaves: the fee by the terms, or why they give none, and the price that it never exceeds. */
export interface Asked {
  readonly answer: Yen | Refusal;
  readonly price: Yen;
}

/** お調べする取消料: whether the agency can find out what the terms leave open: a sum they do not name, or a carrier's charge. */
export function canBeFoundOut({ reason }: Pick<Refusal, 'reason'>): boolean {
  return reason === 'ask-agency' || reason === 'carrier-charge-missing';
}

/**
 * Between what a fee that was found out lies: the fees that the terms name and the least of the others, up to the price of
 * those whose fee is open.
 */
export function foundBounds(asked: readonly Asked[]): FoundBounds {
  return {
    leastYen: asked.reduce((sum, one) => sum + leastOf(one), 0),
    mostYen: asked.reduce((sum, one) => sum + mostOf(one), 0),
  };
}

/**
 * お調べした取消料: what each one's part of it is. Whose fee the terms name pays that; the others their least, and what is
 * left by the price that remains of each, never more than that.
 *
 * @returns refused with `found-fee-too-low` and `found-fee-too-high` outside the bounds
 * @example // prices of 60,000 and 40,000, at least 5,000 each, 30,000 found: 17,223 and 12,777
 */
export function foundFees(found: Yen, asked: readonly Asked[]): readonly Yen[] | Refusal {
  const foundBetween = foundBounds(asked);
  if (found < foundBetween.leastYen) return { ...refused('found-fee-too-low'), foundBetween };
  if (found > foundBetween.mostYen) return { ...refused('found-fee-too-high'), foundBetween };
  const rest = yen(found - foundBetween.leastYen);
  const room = asked.map((one) => yen(mostOf(one) - leastOf(one)));
  const shares = sharedWithin(rest, room);
  return asked.map((one, place) => yen(leastOf(one) + (shares[place] ?? 0)));
}

/** By room and rounded down; the yen left over go to those with the most room, as far as it lasts. */
function sharedWithin(rest: Yen, room: readonly Yen[]): readonly number[] {
  const total = sumYen(room);
  const shares = room.map((most) => (total === 0 ? 0 : Math.floor((rest * most) / total)));
  let left = rest - shares.reduce((sum, share) => sum + share, 0);
  for (const [place, most] of [...room.entries()].toSorted(([, one], [, other]) => other - one)) {
    const share = shares[place] ?? 0;
    const more = Math.min(left, most - share);
    shares[place] = share + more;
    left -= more;
  }
  return shares;
}

function leastOf({ answer, price }: Asked): number {
  return isRefusal(answer) ? Math.min(answer.leastYen ?? 0, price) : answer;
}

function mostOf({ answer, price }: Asked): number {
  return isRefusal(answer) ? price : answer;
}
