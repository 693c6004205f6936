import type { Charge, ChargeBase, ChargeUnit } from '@/lib/rules/charge';
import { inYen } from './told';

export interface Said {
  readonly ja: string;
  readonly en: string;
}

const BASES: Readonly<Record<string, Said>> = {
  tourPrice: { ja: '旅行代金', en: 'the tour price' },
  ticketPrice: { ja: '航空券代金', en: 'the ticket price' },
  fare: { ja: '運賃', en: 'the fare' },
};

const UNITS: Readonly<Record<ChargeUnit, Said>> = {
  person: { ja: 'お一人様', en: 'a person' },
  segment: { ja: '1区間', en: 'a segment' },
  room: { ja: '1室', en: 'a room' },
  booking: { ja: '1件', en: 'a booking' },
};

/** A charge in words. */
export function sayCharge(charge: Charge, named: Readonly<Record<string, Charge>>): Said {
  const several = (charges: readonly Charge[], ja: string, en: string): Said => ({
    ja: `（${charges.map((one) => sayCharge(one, named).ja).join('と')}の${ja}）`,
    en: `${en} (${charges.map((one) => sayCharge(one, named).en).join('; ')})`,
  });
  switch (charge.kind) {
    case 'free':
      return { ja: '無料', en: 'free of charge' };
    case 'percent':
      return both(
        base(charge.of),
        (of) => `${of}の${charge.percent}%`,
        (of) => `${charge.percent}% of ${of}`,
      );
    case 'fixed': {
      if (charge.yen === null) return { ja: '金額未登録', en: 'a figure not entered' };
      const amount = charge.yen;
      return both(
        UNITS[charge.per],
        (per) => `${per}${inYen.ja(amount)}`,
        (per) => `${inYen.en(amount)} ${per}`,
      );
    }
    case 'cost':
      return both(
        base({ cost: charge.cost }),
        (of) => of,
        (of) => of,
      );
    case 'byPrice':
      return {
        ja: `${base(charge.of).ja}により（${charge.bands.map((band) => `${band.upTo === null ? 'それを超えるとき' : `${inYen.ja(band.upTo)}以下`}：${sayCharge(band.charge, named).ja}`).join('、')}）`,
        en: `by ${base(charge.of).en} (${charge.bands.map((band) => `${band.upTo === null ? 'above' : `up to ${inYen.en(band.upTo)}`}: ${sayCharge(band.charge, named).en}`).join('; ')})`,
      };
    case 'largerOf':
      return several(charge.charges, '大きい方', 'the larger of');
    case 'smallerOf':
      return several(charge.charges, '小さい方', 'the smaller of');
    case 'sumOf':
      return several(charge.charges, '合計', 'the sum of');
    case 'limited': {
      const core = sayCharge(charge.charge, named);
      const floor = charge.floor && sayCharge(charge.floor, named);
      const cap = charge.cap && sayCharge(charge.cap, named);
      return {
        ja: `${core.ja}${floor ? `、ただし${floor.ja}を下限` : ''}${cap ? `、${cap.ja}を上限` : ''}とする額`,
        en: `${core.en}${floor ? `, at least ${floor.en}` : ''}${cap ? `, at most ${cap.en}` : ''}`,
      };
    }
    case 'named': {
      const meant = named[charge.name];
      return meant ? sayCharge(meant, named) : { ja: charge.name, en: charge.name };
    }
  }
}

function base(of: ChargeBase): Said {
  if (typeof of === 'object') return { ja: `「${of.cost}」の実費`, en: `the cost "${of.cost}"` };
  return BASES[of] ?? { ja: of, en: of };
}

function both(said: Said, ja: (word: string) => string, en: (word: string) => string): Said {
  return { ja: ja(said.ja), en: en(said.en) };
}
