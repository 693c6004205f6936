import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import { isArranged } from '@/lib/rules/contract/arrangements';
import type { ArrangementLine } from '@/lib/server/departures/arrangements';
import { shownMoment } from '@/lib/server/system/shown-moment';
import {
  arrangementInWords,
  arrangementStateWords,
  deskArrangementWords as words,
} from '@/lib/wording/desk/arrangements';

type Props = {
  lines: readonly ArrangementLine[];
  /** The page's address; null where nothing can be changed. */
  here: string | null;
};

/** Everything that is arranged for a departure: how it stands, who wrote that and when, and the way to change it. */
export function ArrangementList({ lines, here }: Props) {
  if (lines.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {lines.map((line) => (
        <li key={line.key} className="space-y-2 py-5">
          <p className="flex flex-wrap items-center gap-3">
            <span className="font-bold">{arrangementInWords(line)}</span>
            <Tag tone={isArranged(line) ? 'ok' : 'warn'}>{arrangementStateWords[line.state]}</Tag>
          </p>
          <p className="text-muted text-sm">
            {line.last === null
              ? words.untouched
              : words.by(line.last.by, shownMoment(line.last.at))}
          </p>
          {line.last !== null && line.last.note !== '' && (
            <p className="measure whitespace-pre-line">{line.last.note}</p>
          )}
          {here !== null && (
            <p>
              <Link
                href={`${here}?item=${encodeURIComponent(line.key)}#change`}
                prefetch={false}
                className="link py-1"
              >
                {words.change}
                <span className="sr-only">（{arrangementInWords(line)}）</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
