import type { CancellationTerms, FeeFigure } from '@/lib/rules/cancellation/cancellation-terms';
import { withKept } from '@/lib/rules/cancellation/kept-part';
import type { Charge } from '@/lib/rules/money/charge';

/** A figure's charge as it is judged: with what is never refunded, and a lower bound taken for the sum itself. */
export function judgedCharge(
  figure: FeeFigure,
  terms: CancellationTerms,
  afterStart: boolean,
): Charge {
  return atItsLeast(withKept(figure, terms, afterStart).charge);
}

function atItsLeast(charge: Charge): Charge {
  switch (charge.kind) {
    case 'atLeast':
      return atItsLeast(charge.charge);
    case 'largerOf':
    case 'smallerOf':
    case 'sumOf':
      return { ...charge, charges: charge.charges.map(atItsLeast) };
    case 'limited': {
      const { floor, cap } = charge;
      return {
        ...charge,
        charge: atItsLeast(charge.charge),
        floor: floor && atItsLeast(floor),
        cap: cap && atItsLeast(cap),
      };
    }
    case 'byPrice':
      return {
        ...charge,
        bands: charge.bands.map((band) => ({ ...band, charge: atItsLeast(band.charge) })),
      };
    case 'byAge': {
      const { adult, child = adult, infant = child } = charge;
      return {
        ...charge,
        adult: atItsLeast(adult),
        child: atItsLeast(child),
        infant: atItsLeast(infant),
      };
    }
    default:
      return charge;
  }
}
