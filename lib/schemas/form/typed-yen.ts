/** Whole yen as people type them: full-width digits, commas and the sign of the currency are read; null for anything else. */
export function typedYen(typed: string): number | null {
  const plain = typed.normalize('NFKC').replaceAll(/[,\s円¥]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
