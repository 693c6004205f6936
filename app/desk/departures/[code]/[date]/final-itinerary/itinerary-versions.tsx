import { DataTable } from '@/components/ui/data-table';
import type { FinalItineraryFound } from '@/lib/server/desk/final-itinerary-page';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { deskItineraryWords as words } from '@/lib/wording/desk/final-itinerary';

/** By when it is due, which versions there are, and how many have got each and looked at it. */
export function ItineraryVersions({ found }: { found: FinalItineraryFound }) {
  const { dues, versions, bookings } = found;
  const waits = versions[0] !== undefined && versions[0].handed < bookings;
  return (
    <>
      <h3 className="text-subheading">{words.due}</h3>
      {dues.length === 0 ? (
        <p>{bookings === 0 ? words.nobody : words.noDue}</p>
      ) : (
        <ul>
          {dues.map(({ day, bookings, article }) => (
            <li key={`${day} ${article}`}>{words.dueBy(shownDay(day), bookings, article)}</li>
          ))}
        </ul>
      )}
      <h3 className="mt-6 mb-2 text-subheading">{words.versions}</h3>
      {versions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          caption={words.versions}
          captionHidden
          rows={versions}
          rowKey={({ version }) => String(version)}
          columns={[
            {
              key: 'version',
              header: words.version,
              rowHeader: true,
              cell: ({ version }) => words.versionNo(version),
            },
            { key: 'made', header: words.made, cell: ({ madeAt }) => shownMoment(madeAt) },
            { key: 'by', header: words.by, cell: ({ by }) => by },
            {
              key: 'handed',
              header: words.handed,
              cell: ({ handed }) => words.count(handed, bookings),
            },
            {
              key: 'opened',
              header: words.opened,
              cell: ({ opened }) => words.openedCount(opened),
            },
          ]}
        />
      )}
      {waits && <p className="mt-4">{words.working}</p>}
    </>
  );
}
