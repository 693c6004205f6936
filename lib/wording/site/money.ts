/** 10,000円 */
export function yenInWords(amount: number): string {
  return `${amount.toLocaleString('ja-JP')}円`;
}

/** ＋1,200円, −3,000円 */
export function signedYenInWords(amount: number): string {
  if (amount === 0) return yenInWords(0);
  return `${amount < 0 ? '−' : '＋'}${yenInWords(Math.abs(amount))}`;
}
