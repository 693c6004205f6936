import { DefinitionList } from '@/components/ui/definition-list';
import type { ChangePreview } from '@/lib/server/desk/change-preview';
import { shownDay } from '@/lib/server/system/shown-moment';
import { changeCauseWords, priceGroundWords } from '@/lib/wording/cancellation/tour-change';
import { tripLineInWords } from '@/lib/wording/cancellation/trip-lines';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';

/** What is changed, and what everybody is told of it. */
export function ChangeFacts({ order }: { order: ChangePreview['order'] }) {
  const { cause, lines, price, explanation, answerDay } = order;
  return (
    <DefinitionList
      items={[
        ...(cause === null ? [] : [{ term: words.cause, detail: changeCauseWords[cause] }]),
        ...lines.map(({ key, after }) => ({ term: tripLineInWords(key), detail: after })),
        ...(price === null
          ? []
          : [{ term: words.priceGround, detail: priceGroundWords[price.ground] }]),
        {
          term: words.explanation,
          detail: <span className="whitespace-pre-wrap">{explanation}</span>,
        },
        { term: words.answerDay, detail: shownDay(answerDay) },
      ]}
    />
  );
}
