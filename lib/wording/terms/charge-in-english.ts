import type { Charge, ChargeBase, ChargeUnit } from '@/lib/rules/money/charge';
import { inYen } from './told';

const BASES: Readonly<Record<string, string>> = {
  tourPrice: 'the tour price',
  ticketPrice: 'the ticket price',
  fare: 'the fare',
};

const UNITS: Readonly<Record<ChargeUnit, string>> = {
  person: 'a person',
  segment: 'a segment',
  room: 'a room',
  booking: 'a booking',
};

type Named = Readonly<Record<string, Charge>>;

/** A charge in words, for whoever explains a fee in English. */
export function chargeInEnglish(charge: Charge, named: Named): string {
  switch (charge.kind) {
    case 'free':
      return 'free of charge';
    case 'percent':
      return `${charge.percent}% of ${base(charge.of)}`;
    case 'fixed':
      return charge.yen === null
        ? 'a figure not entered'
        : `${inYen.en(charge.yen)} ${UNITS[charge.per]}`;
    case 'cost':
      return base({ cost: charge.cost });
    case 'byPrice':
      return `by ${base(charge.of)} (${charge.bands.map((band) => bandInEnglish(band.upTo, band.charge, named)).join('; ')})`;
    case 'largerOf':
      return `the larger of ${several(charge.charges, named)}`;
    case 'smallerOf':
      return `the smaller of ${several(charge.charges, named)}`;
    case 'sumOf':
      return `the sum of ${several(charge.charges, named)}`;
    case 'limited': {
      const floor = charge.floor ? `, at least ${chargeInEnglish(charge.floor, named)}` : '';
      const cap = charge.cap ? `, at most ${chargeInEnglish(charge.cap, named)}` : '';
      return `(${chargeInEnglish(charge.charge, named)}${floor}${cap})`;
    }
    case 'named': {
      const meant = named[charge.name];
      return meant ? chargeInEnglish(meant, named) : charge.name;
    }
    case 'byAge': {
      const { adult, child = adult, infant = child } = charge;
      const kinds = Object.entries({ adult, child, infant });
      return `by the kind of traveler (${kinds.map(([kind, one]) => `${kind}: ${chargeInEnglish(one, named)}`).join('; ')})`;
    }
    case 'atLeast':
      return `${chargeInEnglish(charge.charge, named)} or more, on request`;
    case 'ask':
      return 'a sum on request';
  }
}

function several(charges: readonly Charge[], named: Named): string {
  return `(${charges.map((one) => chargeInEnglish(one, named)).join('; ')})`;
}

function bandInEnglish(upTo: number | null, charge: Charge, named: Named): string {
  const reach = upTo === null ? 'above' : `up to ${inYen.en(upTo)}`;
  return `${reach}: ${chargeInEnglish(charge, named)}`;
}

function base(of: ChargeBase): string {
  return typeof of === 'object' ? `the cost "${of.cost}"` : (BASES[of] ?? of);
}
