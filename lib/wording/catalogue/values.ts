const list = (values: readonly unknown[]) => values.map(String).join('・');
const yen = (value: unknown) => (value === 0 ? '―' : `${Number(value).toLocaleString('ja')}円`);

/** A value of the catalogue's tables, before or after a change. */
export function valueInWords(value: unknown): string {
  if (value === null || value === '') return '（空）';
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (typeof value === 'number') return value.toLocaleString('ja');
  if (Array.isArray(value)) {
    if (value.length === 0) return '（空）';
    return typeof value[0] === 'number' ? value.map(yen).join(' / ') : list(value);
  }
  if (typeof value === 'object') return pricesInWords(value as PriceTableValue);
  return String(value);
}

type PriceTableValue = { adult?: readonly number[]; child?: readonly number[]; infant?: number };

function pricesInWords({ adult = [], child = [], infant = 0 }: PriceTableValue): string {
  const row = (prices: readonly number[]) => prices.map(yen).join(' / ');
  return `大人 ${row(adult)}　子ども ${row(child)}　幼児 ${yen(infant)}`;
}
