import type { DepositTerms } from '@/lib/rules/money/deposit';
import { chargeInFull } from '../cancellation/charges';
import { yenInWords } from '../site/money';

/** 申込金の表: for which price, and what is paid with the application. */
export function depositRows({ bands, maximum }: DepositTerms): (readonly [string, string])[] {
  return bands.map((band, place) => {
    const above = bands[place - 1];
    const from = band.fromPriceYen === 0 ? '' : `${yenInWords(band.fromPriceYen)}以上`;
    const below = above ? `${yenInWords(above.fromPriceYen)}未満` : '';
    const amount = band.charge ? chargeInFull(band.charge, {}) : yenInWords(band.depositYen ?? 0);
    const paid =
      maximum === 'deposit'
        ? `${amount}（代金がこれに満たないときは全額）`
        : `${amount}以上、旅行代金まで`;
    return [`${from}${below}` || '金額にかかわらず', paid];
  });
}
