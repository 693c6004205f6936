import type { HeldData } from '@/lib/server/own-data/find-held-data';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { heldValue } from '@/lib/wording/own-data/held-values';
import { countryName } from '@/lib/wording/site/country-name';
import { HeldTable } from './held-table';

/** What was passed on, to whom and why. */
export function HeldProvisions({ held }: { held: HeldData }) {
  const { provisions, listProvisions } = held;
  if (provisions.length + listProvisions.length === 0) {
    return <p className="measure">{words.provisionsNone}</p>;
  }
  return (
    <>
      {listProvisions.length > 0 && (
        <HeldTable caption={words.listProvisions} rows={listProvisions} />
      )}
      {provisions.length > 0 && (
        <HeldTable
          caption={words.provisions}
          captionHidden
          rows={provisions.map((row) => ({
            ...row,
            country: countryName(row.country),
            items: row.items.map((item) => heldValue('items', item)).join('・'),
          }))}
        />
      )}
    </>
  );
}
