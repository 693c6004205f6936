import Link from 'next/link';
import { Fieldset } from '@/components/forms/fieldset';
import { TextField } from '@/components/forms/text-field';
import { priceBands } from '@/lib/schemas/search/price-bands';
import { changedCriteria, type SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { searchKey } from '@/lib/schemas/search/search-key';
import { searchHref } from '@/lib/schemas/search/search-link';
import { bandInWords } from '@/lib/wording/search/choice-words';
import { searchWords } from '@/lib/wording/search/search';

type FilterPricesProps = {
  criteria: SearchCriteria;
  counts: Readonly<Record<string, number>>;
};

/** Two limits to fill in, and the usual bands as links with the tours they hold. */
export function FilterPrices({ criteria, counts }: FilterPricesProps) {
  const key = searchKey(criteria);
  const bands = priceBands.map((band, at) => ({ band, count: counts[at] ?? 0 }));
  return (
    <Fieldset id={`${key}-price`} legend={searchWords.price}>
      <div className="flex items-end gap-2">
        <Limit id={`${key}-min`} name="min" label={searchWords.min} value={criteria.min} />
        <span className="pb-3">〜</span>
        <Limit id={`${key}-max`} name="max" label={searchWords.max} value={criteria.max} />
        <span className="pb-3">{searchWords.yen}</span>
      </div>
      <ul className="mt-3 text-sm">
        {bands
          .filter(({ count }) => count > 0)
          .map(({ band, count }) => (
            <li key={band.min ?? 0}>
              <Link
                href={searchHref(changedCriteria(criteria, { min: band.min, max: band.max }))}
                aria-current={
                  criteria.min === band.min && criteria.max === band.max ? 'true' : undefined
                }
                className="link inline-flex min-h-9 items-center aria-[current]:font-bold"
              >
                {bandInWords(band)}
              </Link>{' '}
              <span className="text-muted">{count.toLocaleString('ja-JP')}</span>
            </li>
          ))}
      </ul>
    </Fieldset>
  );
}

function Limit(props: { id: string; name: string; label: string; value: number | null }) {
  const { id, name, label, value } = props;
  return (
    <div className="min-w-0 flex-1">
      <TextField
        id={id}
        name={name}
        label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        defaultValue={value?.toLocaleString('ja-JP') ?? ''}
      />
    </div>
  );
}
