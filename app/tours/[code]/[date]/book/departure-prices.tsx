import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { startWords } from '@/lib/wording/booking/booking';
import { tourWords } from '@/lib/wording/search/tour';
import { yenInWords } from '@/lib/wording/site/money';

type Row = { label: string; adult: number; child: number };

/** この日の旅行代金: by age and by how many share the room. */
export function DeparturePrices({ table, rooms }: { table: PriceTable; rooms: boolean }) {
  const rows: Row[] = table.adult.flatMap((adult, place) =>
    adult > 0
      ? [
          {
            label: rooms ? tourWords.occupancy(place + 1) : tourWords.perPerson,
            adult,
            // Nobody below twelve has a room alone.
            child: rooms && place === 0 ? 0 : (table.child[place] ?? 0),
          },
        ]
      : [],
  );
  const price = (amount: number) => (amount > 0 ? yenInWords(amount) : tourWords.notOffered);
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
