import { ButtonForm } from '@/components/forms/button-form';
import { Disclosure } from '@/components/ui/disclosure';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import { tripCalendarWords as words } from '@/lib/wording/booking/trip-calendar';
import { momentInWords } from '@/lib/wording/site/day';
import { endLink, makeLink } from './calendar/actions';
import { CalendarLinkForm } from './calendar/calendar-link-form';

/** The trip in the traveler's own calendar: a file, or a link that follows the booking. */
export function TripCalendar(props: {
  reference: string;
  linkSince: Date | null;
  calendar: BusinessCalendar;
}) {
  const { reference, linkSince, calendar } = props;
  return (
    <div className="mt-6 print:hidden">
      <Disclosure summary={words.title}>
        <div className="measure space-y-4">
          <p>{words.lead}</p>
          <p>
            <a className="link" href={`/bookings/${reference}/calendar`} download>
              {words.file}
            </a>
            <span className="block text-muted text-sm">{words.fileNote}</span>
          </p>
          <h3 className="text-subheading">{words.linkTitle}</h3>
          <p>{words.linkText}</p>
          {linkSince !== null && (
            <p>
              {words.since(momentInWords(instant(linkSince.getTime()), calendar))}
              {words.again}
            </p>
          )}
          <CalendarLinkForm action={makeLink.bind(null, reference)} exists={linkSince !== null} />
          {linkSince !== null && (
            <ButtonForm action={endLink.bind(null, reference)} label={words.end} />
          )}
        </div>
      </Disclosure>
    </div>
  );
}
