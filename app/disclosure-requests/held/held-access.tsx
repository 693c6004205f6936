import type { HeldData } from '@/lib/server/own-data/find-held-data';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { accessKindWords } from '@/lib/wording/own-data/held-values';
import { heldMoment } from './held-moment';
import { HeldTable } from './held-table';

/** Sessions that go on, codes asked for and browsers let in, as far as they are still kept. */
export function HeldAccess({ held }: { held: Pick<HeldData, 'access' | 'account'> }) {
  const sessions = held.account?.sessions ?? [];
  const rows = held.access.map((one) => ({ ...one, kind: accessKindWords[one.kind] ?? one.kind }));
  return (
    <>
      <ul className="mb-4 space-y-1">
        {sessions.map(({ endsAt }) => (
          <li key={endsAt}>{words.sessionUntil(heldMoment(endsAt))}</li>
        ))}
      </ul>
      <HeldTable caption={words.access} captionHidden rows={rows} />
    </>
  );
}
