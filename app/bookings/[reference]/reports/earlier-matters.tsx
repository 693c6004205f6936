import { DefinitionList } from '@/components/ui/definition-list';
import { linesOf } from '@/lib/server/after-trip/answer-matter';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { matterOutcomeWords } from '@/lib/wording/after-trip/codes';
import { reportWords as words } from '@/lib/wording/after-trip/matters';

/** What was told before, the latest first, with its answer. */
export function EarlierMatters({ matters }: Pick<OwnBooking, 'matters'>) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {matters.toReversed().map((matter) => (
        <li key={matter.id} className="py-4">
          <p className="mb-2 text-muted text-sm">{shownMoment(matter.at)}</p>
          <DefinitionList items={linesOf(matter)} />
          <p className="mt-3 whitespace-pre-wrap">{matter.text}</p>
          <p className="mt-3 font-bold">{outcomeOf(matter.outcome)}</p>
          {matter.answer && <p className="whitespace-pre-wrap">{matter.answer}</p>}
        </li>
      ))}
    </ul>
  );
}

function outcomeOf(outcome: string | null): string {
  if (outcome === 'accepted' || outcome === 'declined') return matterOutcomeWords[outcome];
  return words.waiting;
}
