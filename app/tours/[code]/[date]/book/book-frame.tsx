import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { Steps } from '@/components/ui/steps';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { asksForRooms, type BookStep } from '@/lib/server/application/draft/missing-step';
import type { OpenedStep } from '@/lib/server/application/draft/open-step';
import { now } from '@/lib/server/system/clock';
import { holidaysAround } from '@/lib/server/system/holidays';
import { bookStepLabels, bookWords } from '@/lib/wording/booking/book-frame';
import { waitingWords } from '@/lib/wording/booking/waiting-list';
import { dayInWords } from '@/lib/wording/site/day';
import { HoldClock } from './hold-clock';
import { TakingDown } from './taking-down';

const BAR: readonly { label: string; step: BookStep | 'done'; belongs: readonly string[] }[] = [
  { label: bookStepLabels[0], step: 'travelers', belongs: ['travelers', 'contact', 'guardians'] },
  { label: bookStepLabels[1], step: 'rooms', belongs: ['rooms'] },
  { label: bookStepLabels[2], step: 'consents', belongs: ['consents'] },
  { label: bookStepLabels[3], step: 'check', belongs: ['check'] },
  { label: bookStepLabels[4], step: 'pay', belongs: ['pay'] },
  { label: bookStepLabels[5], step: 'done', belongs: ['done'] },
];

/** What every step has around it: where one is, which trip, how long the seats are held. */
export function BookFrame({
  opened,
  step,
  children,
}: {
  opened: OpenedStep;
  step: BookStep;
  children: ReactNode;
}) {
  const { place, draft, application } = opened;
  const bar = BAR.filter((one) => one.step !== 'rooms' || asksForRooms(application));
  const current = bar.findIndex(({ belongs }) => belongs.includes(step));
  return (
    <Page width="form" className="booking-step">
      <Steps
        steps={bar.map((one) => ({ label: one.label, href: bookPath(place, one.step) }))}
        current={current}
      />
      <TripLine
        title={application.trip.title}
        departureDate={application.departureDate}
        size={draft.answers.size}
      />
      <TakingDown draft={draft} step={step} />
      {draft.answers.waiting ? (
        <p className="mb-5 text-sm sm:mb-10">{waitingWords.frame}</p>
      ) : (
        <HoldClock place={place} hold={draft.hold} asOf={now()} />
      )}
      {children}
    </Page>
  );
}

/** Which trip this is about. */
export function TripLine(props: { title: string; departureDate: CalendarDate; size?: number }) {
  const { title, departureDate, size } = props;
  const calendar = holidaysAround(departureDate, departureDate);
  return (
    <p className="mb-3 border-line border-b pb-3 sm:mb-4 sm:pb-4">
      <span className="block font-mincho text-indigo">{title}</span>
      <span className="text-muted text-sm">
        {bookWords.departs(dayInWords(departureDate, calendar))}
        {size !== undefined && `・${bookWords.people(size)}`}
      </span>
    </p>
  );
}
