import { DefinitionList } from '@/components/ui/definition-list';
import type { Waiting } from '@/lib/server/application/waiting/find-waiting';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { waitingWords as words } from '@/lib/wording/booking/waiting-list';
import { yenInWords } from '@/lib/wording/site/money';

/** 順番・期限・お預り金. */
export function WaitingFacts({ waiting }: { waiting: Waiting }) {
  const { place, state, seats, agreedAt, lastDate, heldYen } = waiting;
  return (
    <DefinitionList
      items={[
        ...(place === null ? [] : [{ term: words.place, detail: words.placeOf(place) }]),
        ...(state === 'asked' ? [{ term: words.place, detail: words.placeLater }] : []),
        { term: words.party, detail: words.partyOf(seats) },
        { term: words.since, detail: shownMoment(agreedAt) },
        { term: words.lastDay, detail: words.untilDay(shownDay(lastDate)) },
        ...(heldYen === null
          ? []
          : [{ term: words.held, detail: words.heldOf(yenInWords(heldYen)) }]),
      ]}
    />
  );
}
