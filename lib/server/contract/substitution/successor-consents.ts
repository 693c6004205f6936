import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Terms } from '@/lib/rules/terms';
import { dayInWords } from '@/lib/wording/site/day';
import type { ConsentItem } from '../../consents/consent-item';
import { consentItemsFor } from '../../consents/consent-items';
import { printedTerms } from '../../documents/printed-terms';
import type { Trip } from '../../product/trip';
import { holidaysAround } from '../../system/holidays';

/**
 * The consents that are asked anew of whoever takes a place: those without which nothing of them may go to a lodging, a carrier
 * or abroad. Whom they name are the recipients that this contract was concluded with.
 *
 * @clause D2-13.2 D0-T1 D1-T2 D2-24.2a
 */
export function successorConsents({
  trip,
  terms,
}: {
  readonly trip: Trip;
  readonly terms: Terms;
}): readonly ConsentItem[] {
  const { id, version, title } = terms;
  const items = consentItemsFor({
    people: 1,
    dutyFreeLastStopDay: null,
    tour: {
      title: trip.title,
      kind: trip.overseas ? 'package-overseas' : 'package-domestic',
      terms: { id, version, title: title.ja, sha256: printedTerms(terms).sha256 },
    },
    recipients: trip.recipients,
    countries: trip.countries,
    travelDocuments: travelDocuments(trip),
    phase: 'booking',
    assistance: false,
    emergencyContact: false,
  });
  return items.filter(({ required, asked }) => required && asked === 'party');
}

function travelDocuments({ overseas, conditionsBasisDate, passportValidityNote }: Trip) {
  if (!overseas) return null;
  const asOf = calendarDate(conditionsBasisDate);
  return { passportNote: passportValidityNote, asOf: dayInWords(asOf, holidaysAround(asOf, asOf)) };
}
