/** 10,000円 */
export function yenInWords(amount: number): string {
  return `${amount.toLocaleString('ja-JP')}円`;
}
