import type { DepositTerms } from '@/lib/rules/deposit';
import type { Finding } from './finding';

/** Deposit bands that leave a price without an answer, or answer it twice. */
export function depositBands(deposit: DepositTerms | null): Finding[] {
  if (deposit === null) return [];
  const findings: Finding[] = [];
  const last = deposit.bands[deposit.bands.length - 1];
  for (const [place, band] of deposit.bands.entries()) {
    const above = deposit.bands[place - 1];
    if (above === undefined || band.fromPriceYen < above.fromPriceYen) continue;
    const message = `from ${band.fromPriceYen} yen stands below from ${above.fromPriceYen} yen: this band never counts`;
    findings.push({ finding: 'deposit-band-gap', at: `deposit.bands[${place}]`, message });
  }
  if (last === undefined || last.fromPriceYen > 0) {
    const message = `no deposit for prices below ${last?.fromPriceYen ?? 0} yen`;
    findings.push({ finding: 'deposit-band-gap', at: 'deposit.bands', message, priceYen: 0 });
  }
  return findings;
}
