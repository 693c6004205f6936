import type { Metadata } from 'next';
import { PageTitle } from '@/components/ui/page-title';
import { roomAllocation } from '@/lib/rules/price/room-allocation';
import type { Application } from '@/lib/server/application/draft/application';
import type { DraftAnswers } from '@/lib/server/application/draft/draft-answers';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { openStep } from '@/lib/server/application/draft/open-step';
import { minorsOf } from '@/lib/server/application/draft/party';
import { roomsPageWords as words } from '@/lib/wording/booking/rooms-page';
import { personName } from '@/lib/wording/site/person-name';
import { BookFrame } from '../book-frame';
import { StepNotThere } from '../step-not-there';
import { saveRooms } from './actions';
import { roomValues } from './room-values';
import { RoomsForm } from './rooms-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type RoomsPageProps = { params: Promise<{ code: string; date: string }> };

/** 部屋割りとオプション */
export default async function RoomsPage({ params }: RoomsPageProps) {
  const opened = await openStep(await params, 'rooms');
  if ('away' in opened)
    return <StepNotThere {...opened} action={saveRooms.bind(null, opened.place)} />;
  const { place, draft, application } = opened;
  const { trip, party } = application;
  const back = minorsOf(party).length > 0 ? 'guardians' : 'contact';
  return (
    <BookFrame opened={opened} step="rooms">
      <PageTitle
        title={trip.rooms ? words.title : words.titleNoRooms}
        lead={trip.rooms ? words.lead : words.leadNoRooms}
      />
      <RoomsForm
        action={saveRooms.bind(null, place)}
        draftState={draftState(opened.draft)}
        initial={roomValues(roomsFor(application, draft.answers), draft.answers.options)}
        facts={{
          travelers: party.map(({ id, ageBand }) => ({ id, ageBand })),
          rooms: trip.rooms,
          options: trip.options,
        }}
        names={party.map((one) => personName(one.family, one.given))}
        table={trip.priceTable}
        roomNote={trip.roomNote}
        backHref={bookPath(place, back)}
      />
    </BookFrame>
  );
}

/** The rooms chosen before, else a proposal. */
function roomsFor({ trip, party }: Application, answers: DraftAnswers) {
  if (!trip.rooms) return null;
  const place = (id: string) => party.findIndex((one) => one.id === id);
  const proposed = roomAllocation(party, trip.priceTable);
  return answers.rooms ?? proposed?.map((room) => room.map(place)) ?? null;
}
