import type { ByAge, Charge, ChargeBase, ChargeUnit } from '@/lib/rules/money/charge';
import { yenInWords } from '../site/money';

/** What a percentage is taken of. */
export const baseWords = {
  tourPrice: '旅行代金',
  ticketPrice: '航空券代金',
  fare: '運賃',
} as const;

const COSTS: Readonly<Record<string, string>> = {
  airlineCharge: '航空会社の取消料',
  shipCharge: '船会社の取消料',
  hotelCharge: '宿泊施設の取消料',
};

const UNITS: Readonly<Record<ChargeUnit, string>> = {
  person: 'お一人様',
  segment: '1区間',
  room: '1室',
  booking: 'ご予約1件',
};

/** A charge in full, as the printed terms say it. */
export function chargeInFull(charge: Charge, named: Readonly<Record<string, Charge>>): string {
  switch (charge.kind) {
    case 'free':
      return '無料';
    case 'percent':
      return charge.percent === 100
        ? `${baseOf(charge.of)}の全額`
        : `${baseOf(charge.of)}の${charge.percent}％`;
    case 'fixed':
      return charge.yen === null
        ? '取扱店にご確認ください'
        : `${UNITS[charge.per]}${yenInWords(charge.yen)}`;
    case 'cost':
      return `${baseOf({ cost: charge.cost })}${charge.per === 'person' ? '（お一人様）' : ''}`;
    case 'byPrice':
      return charge.bands
        .map((band, place) =>
          bandInFull(
            charge.of,
            band.upTo,
            charge.bands[place - 1]?.upTo ?? null,
            chargeInFull(band.charge, named),
          ),
        )
        .join('、');
    case 'largerOf':
      return `${several(charge.charges, named)}のうち大きい額`;
    case 'smallerOf':
      return `${several(charge.charges, named)}のうち小さい額`;
    case 'sumOf':
      return `${several(charge.charges, named)}の合計額`;
    case 'limited':
      return limited(charge, named);
    case 'named': {
      const meant = named[charge.name];
      if (!meant) throw new RangeError(`no charge named ${charge.name}`);
      return chargeInFull(meant, named);
    }
    case 'byAge':
      return byAge(charge, named);
    case 'atLeast':
      return `${chargeInFull(charge.charge, named)}以上（取扱店にご確認ください）`;
    case 'ask':
      return '取扱店にご確認ください';
  }
}

function byAge({ adult, child, infant }: ByAge, named: Readonly<Record<string, Charge>>): string {
  const kinds = [['大人', adult] as const, ['小人', child] as const, ['幼児', infant] as const];
  return kinds
    .flatMap(([kind, one]) => (one === undefined ? [] : [`${kind}は${inBrackets(one, named)}`]))
    .join('、');
}

function limited(
  charge: Charge & { readonly kind: 'limited' },
  named: Readonly<Record<string, Charge>>,
): string {
  const core = chargeInFull(charge.charge, named);
  const floor = charge.floor && `${chargeInFull(charge.floor, named)}を下限`;
  const cap = charge.cap && `${inBrackets(charge.cap, named)}を上限`;
  const limits = [floor, cap].filter((limit) => limit !== null).join('、');
  return limits === '' ? core : `${core}（${limits}とします）`;
}

function inBrackets(charge: Charge, named: Readonly<Record<string, Charge>>): string {
  const said = chargeInFull(charge, named);
  return said.includes('、') ? `「${said}」` : said;
}

function several(charges: readonly Charge[], named: Readonly<Record<string, Charge>>): string {
  return charges.map((one) => inBrackets(one, named)).join('と');
}

function bandInFull(
  of: ChargeBase,
  upTo: number | null,
  above: number | null,
  said: string,
): string {
  if (upTo === null && above === null) return said;
  const reach =
    upTo === null ? `${yenInWords(above ?? 0)}を超えるとき` : `${yenInWords(upTo)}以下のとき`;
  return `${baseOf(of)}が${reach}は${said}`;
}

function baseOf(of: ChargeBase): string {
  if (typeof of === 'object') return COSTS[of.cost] ?? `実費（${of.cost}）`;
  return baseWords[of];
}
