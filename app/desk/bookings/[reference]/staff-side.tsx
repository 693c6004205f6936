import Link from 'next/link';
import type { ReactNode } from 'react';
import type { DeskBooking } from '@/lib/server/desk/read-booking';
import { factsInWords } from '@/lib/server/own-data/shown-value';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { eventTitle } from '@/lib/wording/booking/booking-events';
import { groundWords } from '@/lib/wording/cancellation/grounds';
import { consentRecordWords } from '@/lib/wording/consents/consent-records';
import { deskApplicationWords } from '@/lib/wording/desk/applications';
import { bookingNoteWords, deskBookingWords as words } from '@/lib/wording/desk/booking';
import { commandInWords } from '@/lib/wording/desk/commands';
import { deskChangeWords } from '@/lib/wording/desk/tour-changes';
import { heldValue } from '@/lib/wording/own-data/held-values';
import { signedYenInWords } from '@/lib/wording/site/money';
import { personName } from '@/lib/wording/site/person-name';
import { paymentLines } from './money-lines';
import { type StaffLine, StaffLines } from './staff-lines';

/** What the traveler does not see: payments with the company's words, mails, consents, the record with its facts. */
export function StaffSide(props: {
  found: DeskBooking;
  /** Whether who opened it is shown. */
  looks: boolean;
  noteForm: ReactNode;
}) {
  const { found, looks, noteForm } = props;
  const { booking } = found;
  return (
    <>
      {noteForm}
      <StaffLines
        id="notes"
        title={bookingNoteWords.title}
        lines={noteLines(found.notes)}
        none={bookingNoteWords.none}
      />
      <StaffLines
        id="payments"
        title={words.payments}
        lines={paymentLines(booking.payments)}
        none={words.paymentsNone}
      />
      <StaffLines
        id="mails"
        title={words.mails}
        lines={mailLines(found.mails)}
        none={words.mailsNone}
      />
      <StaffLines id="changes" title={deskChangeWords.earlier} lines={changeLines(found.told)} />
      <StaffLines id="notices" title={words.notices} lines={noticeLines(found)} />
      <StaffLines id="guardians" title={words.guardians} lines={guardianLines(found)} />
      <StaffLines
        id="consents"
        title={words.consents}
        lines={consentLines(found)}
        none={words.consentsNone}
      />
      <StaffLines id="history" title={words.history} lines={historyLines(found)} />
      {looks && (
        <>
          <StaffLines id="looks" title={words.looks} lines={lookLines(found.looks)} />
          <p>
            <Link
              href={`/desk/record?about=${booking.reference}`}
              prefetch={false}
              className="link py-2"
            >
              {words.allLooks}
            </Link>
          </p>
        </>
      )}
    </>
  );
}

const noteLines = (notes: DeskBooking['notes']): StaffLine[] =>
  notes.map((note) => ({
    key: note.id,
    title: <span className="whitespace-pre-wrap">{note.text}</span>,
    note: `${shownMoment(note.at)}／${note.staff.name}`,
  }));

const mailStates: Readonly<Record<string, string>> = words.mailStates;

const mailLines = (mails: DeskBooking['mails']): StaffLine[] =>
  mails.map((mail) => ({
    key: mail.id,
    title: mail.subject,
    note: `${shownMoment(mail.createdAt)}／${mailStates[mail.status] ?? mail.status}／${mail.recipient}`,
    alarm: mail.status === 'failed',
  }));

const changeLines = (told: DeskBooking['told']): StaffLine[] =>
  told.map(({ changeId, toldAt, answerBy, state, differenceYen }) => ({
    key: changeId,
    title: `${deskChangeWords.states[state]}${differenceYen === 0 ? '' : `（${signedYenInWords(differenceYen)}）`}`,
    note: `${shownMoment(toldAt)}／${deskChangeWords.answerBy(shownMoment(answerBy))}`,
  }));

const noticeLines = ({ booking }: DeskBooking): StaffLine[] =>
  booking.notices.map((notice) => ({
    key: notice.id,
    title: `${groundWords[notice.kind].label}：${notice.text}`,
    note: shownMoment(notice.recordedAt),
  }));

const guardianStates: Readonly<Record<string, string>> = deskApplicationWords.guardianStates;

const guardianLines = ({ booking }: DeskBooking): StaffLine[] =>
  booking.guardianConsents.map((one) => ({
    key: one.id,
    title: `${nameOf(booking, one.travelerId)}：${one.guardianName} 様（${one.relation}）`,
    note: `${guardianStates[one.status] ?? one.status}／${shownMoment(one.decidedAt ?? one.requestedAt)}`,
  }));

const consentLines = ({ booking, consents }: DeskBooking): StaffLine[] =>
  consents.flatMap((record) =>
    record.entries.map((entry) => ({
      key: String(entry.seq),
      title: `${record.title}：${consentRecordWords[entry.decision]}`,
      note: `${nameOf(booking, entry.subjectId)}／${shownMoment(entry.at)}`,
    })),
  );

/** Facts without the numbers of rows, which say nothing to a reader. */
const saying = (facts: unknown) =>
  Object.fromEntries(
    Object.entries(facts ?? {}).filter(([name]) => !/Id$|^notice$|^seq$/.test(name)),
  );

const historyLines = ({ booking }: DeskBooking): StaffLine[] =>
  booking.events.toReversed().map((event) => ({
    key: String(event.id),
    title: eventTitle(event.kind),
    note: [
      shownMoment(event.at),
      heldValue('actor', event.actor),
      factsInWords(saying(event.facts)),
    ]
      .filter((part) => part !== '')
      .join('／'),
  }));

const lookLines = (looks: DeskBooking['looks']): StaffLine[] =>
  looks.map((look) => ({
    key: String(look.id),
    title: `${look.staffName}：${commandInWords(look.command)}`,
    note: shownMoment(look.at),
  }));

function nameOf(booking: DeskBooking['booking'], travelerId: string): string {
  const one = booking.travelers.find(({ id }) => id === travelerId);
  return one ? `${personName(one.familyName, one.givenName)} 様` : '';
}
