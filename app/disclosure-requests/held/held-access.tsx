import { instant } from '@/lib/rules/instant';
import type { HeldData } from '@/lib/server/held/find-held-data';
import { momentInWords } from '@/lib/wording/day';
import { accessKindWords, heldWords as words } from '@/lib/wording/disclosure';

/** When codes were asked for and browsers were let in, as far as it is still kept. */
export function HeldAccess({ access }: { access: HeldData['access'] }) {
  if (access.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="space-y-1">
      {access.map(({ kind, at }) => (
        <li key={`${kind}-${at}`}>
          {at && momentInWords(instant(Date.parse(at)))}　{accessKindWords[kind]}
        </li>
      ))}
    </ul>
  );
}
