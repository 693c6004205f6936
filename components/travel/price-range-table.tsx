import { DataTable } from '@/components/ui/data-table';
import { offeredPrice } from '@/lib/rules/price/offered-price';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { tourWords } from '@/lib/wording/search/tour';
import { yenInWords } from '@/lib/wording/site/money';

type BandRow = { band: string; prices: readonly (readonly number[])[] };

/** 旅行代金表 over all departures: by age band and by how many share a room. */
export function PriceRangeTable(props: { tables: readonly PriceTable[]; rooms: boolean }) {
  const { tables, rooms } = props;
  const offered = (band: 'adult' | 'child', place: number) =>
    tables.map((table) => offeredPrice({ band, guests: place + 1, rooms }, table) ?? 0);
  const places = Math.max(...tables.map((table) => table.adult.length));
  const columns = Array.from({ length: places }, (_, place) => places - 1 - place);
  const rows: readonly BandRow[] = [
    {
      band: tourWords.adult,
      prices: columns.map((place) => offered('adult', place)),
    },
    {
      band: tourWords.child,
      prices: columns.map((place) => offered('child', place)),
    },
    { band: tourWords.infant, prices: columns.map(() => tables.map((table) => table.infant)) },
  ];
  return (
    <DataTable
      caption={tourWords.priceCaption}
      columns={[
        { key: 'band', header: tourWords.bandColumn, cell: (row) => row.band, rowHeader: true },
        ...columns.map((place, column) => ({
          key: String(place),
          header: places === 1 ? tourWords.perPerson : tourWords.occupancy(place + 1),
          align: 'right' as const,
          cell: (row: BandRow) =>
            rangeInWords(row.prices[column] ?? [], row.band === tourWords.infant),
        })),
      ]}
      rows={rows}
      rowKey={(row) => row.band}
    />
  );
}

function rangeInWords(prices: readonly number[], infant: boolean): string {
  const offered = prices.filter((price) => price > 0);
  if (offered.length === 0) return infant ? tourWords.free : tourWords.notOffered;
  const [lowest, highest] = [Math.min(...offered), Math.max(...offered)];
  return lowest === highest ? yenInWords(lowest) : `${yenInWords(lowest)}〜${yenInWords(highest)}`;
}
