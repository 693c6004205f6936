import { PrintedBlocks } from '@/components/travel/printed-terms';
import type { Terms } from '@/lib/rules/terms';
import { besideTheSteps } from '@/lib/wording/cancellation/beside-lines';
import { PRINTED_TABLES } from '@/lib/wording/documents/printed-tables';
import { tourWords } from '@/lib/wording/search/tour';

/** What the terms charge beside the steps of the fee table: other lines, changes, and the agency's own work. */
export function OtherFees({ terms, dayTrip }: { terms: Terms; dayTrip: boolean }) {
  const lines = besideTheSteps(terms.cancellation, dayTrip);
  return (
    <>
      {lines.length > 0 && (
        <>
          <h3 className="mt-10 text-subheading">{tourWords.feesBeside}</h3>
          <ul className="measure mt-2 list-disc space-y-1 pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {terms.changeFee !== null && (
        <>
          <h3 className="mt-10 text-subheading">{tourWords.changeFees}</h3>
          <p className="mt-1 text-muted text-sm">{tourWords.article(terms.changeFee.article)}</p>
          <PrintedBlocks blocks={PRINTED_TABLES['changeFee.table'](terms)} />
        </>
      )}
      {terms.handlingFees !== undefined && (
        <>
          <h3 className="mt-10 text-subheading">{tourWords.handlingFees}</h3>
          <p className="mt-1 text-muted text-sm">{tourWords.article(terms.handlingFees.article)}</p>
          <PrintedBlocks blocks={PRINTED_TABLES['handlingFees.table'](terms)} />
        </>
      )}
    </>
  );
}
