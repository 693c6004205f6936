import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { offeredPrice } from '@/lib/rules/price/offered-price';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { startWords } from '@/lib/wording/booking/start-page';
import { tourWords } from '@/lib/wording/search/tour';
import { yenInWords } from '@/lib/wording/site/money';

type Row = { label: string; adult: number; child: number | null };

/** この日の旅行代金: by age and by how many share the room. */
export function DeparturePrices({ table, rooms }: { table: PriceTable; rooms: boolean }) {
  const offered = (band: 'adult' | 'child', guests: number) =>
    offeredPrice({ band, guests, rooms }, table);
  const rows: Row[] = table.adult.flatMap((_, place) => {
    const adult = offered('adult', place + 1);
    if (adult === null) return [];
    const label = rooms ? tourWords.occupancy(place + 1) : tourWords.perPerson;
    return [{ label, adult, child: offered('child', place + 1) }];
  });
  const price = (amount: number | null) =>
    amount === null ? tourWords.notOffered : yenInWords(amount);
  return (
    <Section title={startWords.pricesTitle} layout="stacked" className="mt-14">
      <DataTable
        caption={startWords.pricesTitle}
        captionHidden
        columns={[
          { key: 'room', header: tourWords.prices, rowHeader: true, cell: (row) => row.label },
          {
            key: 'adult',
            header: tourWords.adult,
            align: 'right',
            cell: (row) => price(row.adult),
          },
          {
            key: 'child',
            header: tourWords.child,
            align: 'right',
            cell: (row) => price(row.child),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.label}
      />
      <p className="mt-3 text-muted text-sm">
        {tourWords.infant}：{table.infant > 0 ? yenInWords(table.infant) : tourWords.free}
        <span className="block">{startWords.pricesNote}</span>
      </p>
    </Section>
  );
}
