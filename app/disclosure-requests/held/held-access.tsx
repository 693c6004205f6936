import type { HeldData } from '@/lib/server/held/find-held-data';
import { accessKindWords, heldWords as words } from '@/lib/wording/disclosure';
import { shownMoment } from './shown-moment';

/** Sessions that go on, codes asked for and browsers let in, as far as they are still kept. */
export function HeldAccess({ held }: { held: Pick<HeldData, 'access' | 'account'> }) {
  const sessions = held.account?.sessions ?? [];
  if (held.access.length + sessions.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="space-y-1">
      {sessions.map(({ endsAt }) => (
        <li key={`session-${endsAt}`}>{words.sessionUntil(shownMoment(endsAt))}</li>
      ))}
      {held.access.map(({ kind, at }) => (
        <li key={`${kind}-${at}`}>
          {shownMoment(at)}　{accessKindWords[kind]}
        </li>
      ))}
    </ul>
  );
}
