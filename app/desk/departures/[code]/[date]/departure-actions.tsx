import type { ReactNode } from 'react';
import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import type { DepartureSheet } from '@/lib/server/desk/departure-sheet';
import { deskArrangementWords } from '@/lib/wording/desk/arrangements';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { deskDepartureWords as words } from '@/lib/wording/desk/departures';
import { deskItineraryWords } from '@/lib/wording/desk/final-itinerary';
import { deskNoticeWords } from '@/lib/wording/desk/notices';
import { deskListWords } from '@/lib/wording/desk/passenger-lists';
import { takenDownWords } from '@/lib/wording/desk/taken-down';
import { deskChangeWords } from '@/lib/wording/desk/tour-changes';
import { decideHere, sellHere } from '../../actions';

type ActionsProps = { sheet: DepartureSheet; role: StaffRole; at: Date };

/** What somebody of this role can do with the departure now. */
export function DepartureActions({ sheet, role, at }: ActionsProps) {
  const { id, status, standing, decided, startsAt, tour, departureDate } = sheet;
  const before = standing !== 'called-off' && startsAt > at;
  const ahead = before && standing !== 'left';
  const open = status === 'open';
  const here = `/desk/departures/${tour.code}/${departureDate}`;
  const acts = [
    ahead && !decided && mayDo(role, 'departure.decide') && (
      <Act key="decide" hint={words.decideHint}>
        <ButtonForm action={decideHere.bind(null, id)} label={words.decide} kind="primary" />
      </Act>
    ),
    ahead && mayDo(role, 'departure.sell') && (
      <Act key="sell" hint={open ? words.closeHint : words.openHint}>
        <ButtonForm
          action={sellHere.bind(null, id)}
          label={open ? words.closeSelling : words.openSelling}
        >
          <input type="hidden" name="selling" value={open ? 'closed' : 'open'} />
        </ButtonForm>
      </Act>
    ),
    ahead && open && mayDo(role, 'application.take-down') && (
      <Act key="application" hint={takenDownWords.linkHint}>
        <ButtonLink href={`${here}/application`}>{takenDownWords.link}</ButtonLink>
      </Act>
    ),
    standing !== 'called-off' && (
      <Act key="arrangements" hint={deskArrangementWords.linkHint}>
        <ButtonLink href={`${here}/arrangements`}>{deskArrangementWords.link}</ButtonLink>
      </Act>
    ),
    before && mayDo(role, 'departure.final-itinerary') && (
      <Act key="final-itinerary" hint={deskItineraryWords.linkHint}>
        <ButtonLink href={`${here}/final-itinerary`}>{deskItineraryWords.link}</ButtonLink>
      </Act>
    ),
    mayDo(role, 'departure.list-passengers') && (
      <Act key="list" hint={deskListWords.linkHint}>
        <ButtonLink href={`${here}/lists`}>{deskListWords.title}</ButtonLink>
      </Act>
    ),
    before && mayDo(role, 'departure.notice') && (
      <Act key="notice" hint={deskNoticeWords.linkHint}>
        <ButtonLink href={`${here}/notices`}>{deskNoticeWords.link}</ButtonLink>
      </Act>
    ),
    before && mayDo(role, 'departure.change') && (
      <Act key="change" hint={deskChangeWords.linkHint}>
        <ButtonLink href={`${here}/changes`}>{deskChangeWords.link}</ButtonLink>
      </Act>
    ),
    before && mayDo(role, 'departure.call-off') && (
      <Act key="call-off" hint={deskCallOffWords.linkHint}>
        <ButtonLink href={`${here}/call-off`}>{deskCallOffWords.link}</ButtonLink>
      </Act>
    ),
  ].filter(Boolean);
  if (acts.length === 0) return null;
  return (
    <Section title={words.actions} id="actions">
      <div className="grid gap-8 sm:grid-cols-2">{acts}</div>
    </Section>
  );
}

function Act({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <div>
      <p className="measure mb-4">{hint}</p>
      {children}
    </div>
  );
}
