import { PriceRangeTable } from '@/components/travel/price-range-table';
import { DataTable } from '@/components/ui/data-table';
import { PhoneFold } from '@/components/ui/phone-fold';
import { Price } from '@/components/ui/price';
import { Section } from '@/components/ui/section';
import { tourWords } from '@/lib/wording/search/tour';
import type { LoadedTour } from './load-tour';

/** 旅行代金 by occupancy and age band, supplements and discounts. */
export function TourPrices({ loaded }: { loaded: LoadedTour }) {
  const { tour, months } = loaded;
  const tables = months.flatMap((month) => month.departures.map((row) => row.priceTable));
  return (
    <Section title={tourWords.prices} id="prices" note={tour.roomNote || undefined}>
      <PhoneFold summary={tourWords.fold.prices}>
        {tables.length > 0 && <PriceRangeTable tables={tables} rooms={tour.rooms} />}
        <p className="measure mt-4 text-muted text-sm">{tourWords.priceNote}</p>
        {tour.options.length > 0 && (
          <div className="mt-8">
            <DataTable
              caption={tourWords.options}
              columns={[
                {
                  key: 'name',
                  header: tourWords.optionName,
                  rowHeader: true,
                  cell: (option) => (
                    <>
                      <span className="block font-medium">{option.name}</span>
                      <span className="block text-muted text-sm">{option.description}</span>
                    </>
                  ),
                },
                {
                  key: 'unit',
                  header: tourWords.optionUnit,
                  className: 'sm:w-40',
                  cell: (option) => (
                    <>
                      {tourWords.optionUnits[option.unit] ?? option.unit}
                      {tourWords.optionApplies[option.applies] && (
                        <span className="block text-muted text-sm">
                          {tourWords.optionApplies[option.applies]}
                        </span>
                      )}
                    </>
                  ),
                },
                {
                  key: 'price',
                  header: tourWords.optionPrice,
                  align: 'right',
                  className: 'sm:w-32',
                  cell: (option) => <Price amount={option.priceYen} size="small" />,
                },
              ]}
              rows={tour.options}
              rowKey={(option) => option.optionCode}
            />
          </div>
        )}
      </PhoneFold>
    </Section>
  );
}
