import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import type { ToldChanges as Told } from '@/lib/server/departures/changes/find-told-change';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { changePageWords as words } from '@/lib/wording/cancellation/tour-change';

/** 変更のお知らせ: what waits for an answer first, each with the way to its page. */
export function ToldChanges({ reference, told }: { reference: string; told: Told }) {
  if (told.length === 0) return null;
  const waiting = told.find(({ open }) => open);
  const read = told.filter((one) => one !== waiting);
  const page = (changeId: string) => `/bookings/${reference}/changes/${changeId}`;
  return (
    <Notice title={words.section} kind={waiting ? 'warning' : 'info'} className="mb-10">
      {waiting && (
        <p className="my-3">
          <ButtonLink href={page(waiting.changeId)} kind="primary">
            {words.open(shownMoment(waiting.answerBy))}
          </ButtonLink>
        </p>
      )}
      {read.length > 0 && (
        <ul>
          {read.map(({ changeId, toldAt }) => (
            <li key={changeId}>
              <a className="link py-2" href={page(changeId)}>
                {words.read(shownMoment(toldAt))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
