import { DefinitionList } from '@/components/ui/definition-list';
import type { LeavingFigures } from '@/lib/server/application/draft/draft-answers';
import { courseChangeWords as words } from '@/lib/wording/booking/course-change';
import { yenInWords } from '@/lib/wording/site/money';

type Props = {
  figures: LeavingFigures;
  /** What the new trip costs, where it is known. */
  newYen?: number;
};

/** What ending the booking comes to, beside the new price, and both together. */
export function LeavingItems({ figures, newYen }: Props) {
  const { feeYen, refundYen, owedYen } = figures;
  const more = (newYen ?? 0) - refundYen + owedYen;
  const balance =
    more >= 0 ? words.balanceMore(yenInWords(more)) : words.balanceLess(yenInWords(-more));
  return (
    <DefinitionList
      items={[
        { term: words.fee, detail: yenInWords(feeYen) },
        owedYen > 0
          ? { term: words.owed, detail: yenInWords(owedYen) }
          : { term: words.refund, detail: yenInWords(refundYen) },
        ...(newYen === undefined
          ? []
          : [
              { term: words.newPrice, detail: yenInWords(newYen) },
              { term: words.balance, detail: balance },
            ]),
      ]}
    />
  );
}
