import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { PhoneFold } from '@/components/ui/phone-fold';
import { Section } from '@/components/ui/section';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { asksForRooms } from '@/lib/server/application/draft/missing-step';
import type { OpenedStep } from '@/lib/server/application/draft/open-step';
import { passportRule } from '@/lib/server/application/draft/travelers-facts';
import { holidaysAround } from '@/lib/server/system/holidays';
import { checkPageWords as words } from '@/lib/wording/booking/check-page';
import { contactWords } from '@/lib/wording/booking/contact-fields';
import { dayInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';
import { ChangeLink } from './change-link';
import { consentDefinitions } from './consent-definitions';
import { personDefinitions } from './person-definitions';

/** Every answer with the way to change it. */
export function CheckedAnswers({ opened }: { opened: OpenedStep }) {
  const { place, application } = opened;
  const href = (step: string) => bookPath(place, step);
  const rule = passportRule(application);
  return (
    <>
      <Section title={words.tour}>
        <DefinitionList items={tripDefinitions(opened)} />
      </Section>
      {application.party.map((member) => (
        <Section
          key={member.id}
          title={
            <>
              {personName(member.family, member.given)} 様
              {member.place === 0 && (
                <span className="ml-3 font-normal font-sans text-muted text-sm">
                  {words.representative}
                </span>
              )}
            </>
          }
          action={
            <ChangeLink
              href={`${href('travelers')}#traveler-${member.place + 1}`}
              what={personName(member.family, member.given)}
            />
          }
        >
          <DefinitionList
            items={personDefinitions(member, { party: application.party, rule, href })}
          />
        </Section>
      ))}
      <Section
        title={words.contact}
        action={<ChangeLink href={href('contact')} what={words.contact} />}
      >
        <DefinitionList items={contactDefinitions(opened)} />
      </Section>
      {asksForRooms(application) && (
        <Section
          title={words.rooms}
          action={<ChangeLink href={href('rooms')} what={words.rooms} />}
        >
          <DefinitionList items={roomDefinitions(opened)} />
        </Section>
      )}
      <Section
        title={words.consents}
        action={<ChangeLink href={href('consents')} what={words.consents} />}
      >
        <p>{words.allAgreed}</p>
        <PhoneFold summary={words.eachConsent}>
          <DefinitionList items={consentDefinitions(opened)} />
        </PhoneFold>
      </Section>
    </>
  );
}

function tripDefinitions({ application }: OpenedStep): Definition[] {
  const { trip, departureDate, returnDate } = application;
  const day = (date: CalendarDate) => dayInWords(date, holidaysAround(date, date));
  return [
    { term: words.departure, detail: day(departureDate) },
    { term: words.return, detail: day(returnDate) },
    { term: words.meeting, detail: `${trip.meetingTime} ${trip.meetingPlace}` },
  ];
}

function contactDefinitions({ draft }: OpenedStep): Definition[] {
  const { contact } = draft.answers;
  if (contact === null) return [];
  const { emergency } = contact;
  return [
    { term: contactWords.email, detail: contact.email },
    { term: contactWords.phone, detail: contact.phone },
    {
      term: contactWords.address,
      detail: `〒${contact.postalCode.slice(0, 3)}-${contact.postalCode.slice(3)} ${contact.address}`,
    },
    {
      term: words.emergency,
      detail: emergency
        ? `${emergency.name} 様（${emergency.relation}）${emergency.phone}`
        : words.none,
    },
  ];
}

function roomDefinitions({ draft, application }: OpenedStep): Definition[] {
  const { party, trip } = application;
  const nameOf = (one: number) => `${party[one]?.family} ${party[one]?.given} 様`;
  const rooms = (trip.rooms ? (draft.answers.rooms ?? []) : []).map((room, number) =>
    words.room(number + 1, room.map(nameOf).join('、')),
  );
  const chosen = trip.options.flatMap(({ optionCode, name }) => {
    const answer = draft.answers.options?.[optionCode];
    if (!answer || (answer.quantity === 0 && answer.places.length === 0)) return [];
    const who = answer.places.map(nameOf).join('、');
    return [who === '' ? `${name} × ${answer.quantity}` : `${name}（${who}）`];
  });
  const lines = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>);
  return [
    ...(trip.rooms ? [{ term: words.rooms, detail: lines(rooms) }] : []),
    ...(trip.options.length > 0
      ? [
          {
            term: words.options,
            detail: chosen.length > 0 ? lines(chosen) : words.noOptions,
          },
        ]
      : []),
  ];
}
