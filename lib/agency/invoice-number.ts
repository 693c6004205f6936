/**
 * 適格請求書発行事業者の登録番号: T and the 13 digits of a corporate number whose first is its check digit.
 *
 * The check digit is 9 less the remainder by 9 of the other twelve, weighted 1 and 2 in turn from the last.
 *
 * @example // T7123456789012: 7 fits 123456789012
 */
export function isInvoiceNumber(text: string): boolean {
  const match = /^T(\d)(\d{12})$/.exec(text);
  if (match === null) return false;
  const [, check = '', rest = ''] = match;
  const sum = [...rest]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return Number(check) === 9 - (sum % 9);
}
