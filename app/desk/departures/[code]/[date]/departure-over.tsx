import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { departurePage } from '@/lib/server/departures/addressed-departure';
import type { DepartureGone } from '@/lib/server/departures/departure-gone';
import type { Staff } from '@/lib/server/staff/staff-session';
import { deskDepartureWords as words } from '@/lib/wording/desk/departures';
import { DeskPage } from '../../../desk-page';

/** Says in words why nothing can be told or decided of a departure any more. */
export function DepartureOver(props: {
  staff: Staff;
  departureId: string;
  title: string;
  gone: DepartureGone;
  said: Readonly<Record<DepartureGone, string>>;
}) {
  const { staff, departureId, title, gone, said } = props;
  const list = gone === 'not-found';
  return (
    <DeskPage staff={staff} current="/desk/departures" title={title}>
      <EmptyState
        title={said[gone]}
        actions={
          <ButtonLink href={list ? '/desk/departures' : departurePage(departureId)}>
            {list ? words.back : words.toDeparture}
          </ButtonLink>
        }
      />
    </DeskPage>
  );
}
