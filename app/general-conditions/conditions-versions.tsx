import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { listConditions } from '@/lib/server/documents/general-conditions';
import { shownDay } from '@/lib/server/system/shown-moment';
import { conditionsWords as words } from '@/lib/wording/agency/general-conditions';

/** Every version with its first day: a booking names the one it was made under. */
export async function ConditionsVersions(props: { today: CalendarDate; current: number | null }) {
  const versions = await listConditions();
  if (versions.length === 0) return null;
  return (
    <Section title={words.versions} id="versions" layout="stacked" className="mt-12">
      <ul>
        {versions.map(({ version, firstDay }) => (
          <li key={version} className="py-1.5">
            <Link href={`/general-conditions/${version}`} prefetch={false} className="link">
              {words.version(version)}
            </Link>
            <span className="ml-4">{words.from(shownDay(firstDay))}</span>
            {version === props.current && (
              <span className="ml-4 font-bold text-ok">{words.inForce}</span>
            )}
            {firstDay > props.today && <span className="ml-4 text-muted">{words.later}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
