import type { ReactNode } from 'react';
import { ShownText } from '@/components/travel/shown-text';
import { DefinitionList } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import { instant } from '@/lib/rules/instant';
import type { HeldBooking } from '@/lib/server/held/find-held-data';
import { travelerWords } from '@/lib/wording/booking-fields';
import { bookingWords, eventTitle, ledgerKindWords } from '@/lib/wording/bookings';
import { consentRecordWords } from '@/lib/wording/consent-records';
import { momentInWords } from '@/lib/wording/day';
import { heldWords as words } from '@/lib/wording/disclosure';
import { yenInWords } from '@/lib/wording/money';
import { HeldFacts } from './held-facts';

/** All that one booking holds on the person who asks. */
export function HeldBookingSection({ booking }: { booking: HeldBooking }) {
  return (
    <section className="border-line border-t py-8 first:border-t-0 first:pt-0">
      <h3 className="mb-4 text-subheading">
        {booking.tour}（{booking.reference}）
      </h3>
      <HeldFacts facts={booking} />
      <Part title={words.own}>
        <HeldFacts facts={{ ...booking.contact, ...booking.traveler }} />
        <DefinitionList
          items={[
            { term: words.passport, detail: passportValue(booking.traveler?.passport) },
            { term: words.assistance, detail: assistanceValue(booking.traveler?.assistance) },
            {
              term: words.emergency,
              detail: booking.emergencyContactGiven ? words.emergencyGiven : words.notGiven,
            },
          ]}
        />
        {booking.companions > 0 && (
          <p className="mt-3 text-muted">{words.companions(booking.companions)}</p>
        )}
      </Part>
      <Part title={bookingWords.money}>
        <DefinitionList
          items={booking.ledger.map((entry) => ({
            term: `${shownMoment(entry.at)}　${ledgerKindWords[entry.kind] ?? ''}`,
            detail: `${entry.label}　${yenInWords(entry.amountYen)}`,
          }))}
        />
      </Part>
      <Part title={bookingWords.timeline}>
        <DefinitionList
          items={booking.events.map((event, index) => ({
            term: `${index + 1}. ${shownMoment(event.at)}`,
            detail: eventTitle(event.kind),
          }))}
        />
      </Part>
      <Part title={bookingWords.documents}>
        {booking.documents.length === 0 && <p>{words.none}</p>}
        {booking.documents.map((document) => (
          <p key={document.sha256}>
            {document.title}　{shownMoment(document.createdAt)}
            <br />
            <code className="break-all text-muted text-sm">SHA-256 {document.sha256}</code>
          </p>
        ))}
      </Part>
      <Part title={words.consents}>
        {booking.consents.map((consent) => (
          <Disclosure
            key={consent.recordHash}
            summary={`${consent.title}：${consentRecordWords[consent.decision]}（${shownMoment(consent.at)}）`}
          >
            <ShownText text={consent.text} className="measure" />
            <p className="mt-3 text-muted text-sm">
              {consentRecordWords.hash}：<code className="break-all">{consent.textSha256}</code>
            </p>
          </Disclosure>
        ))}
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-8">
      <h4 className="mb-3 font-bold">{title}</h4>
      {children}
    </div>
  );
}

function shownMoment(at: string | null): string {
  return at === null ? '' : momentInWords(instant(Date.parse(at)));
}

function passportValue(passport: unknown): string {
  if (typeof passport !== 'object' || passport === null) return words.notGiven;
  return Object.values(passport).filter(Boolean).join('、');
}

function assistanceValue(assistance: unknown): string {
  if (typeof assistance !== 'object' || assistance === null) return words.notGiven;
  const { kinds = [], measures = '' } = assistance as { kinds?: string[]; measures?: string };
  const labels: Readonly<Record<string, string>> = travelerWords.assistanceCategories;
  return [...kinds.map((kind) => labels[kind] ?? kind), measures].filter(Boolean).join('、');
}
