import 'server-only';
import { addDays } from '@/lib/rules/calendar/calendar-date';
import type { FinalItinerary } from '@/lib/rules/contract/final-itinerary';
import { deskCallOffWords as sample } from '@/lib/wording/desk/call-off';
import { deskItineraryWords as words } from '@/lib/wording/desk/final-itinerary';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import { finalItineraryMail } from '@/lib/wording/documents/final-itinerary';
import { periodOf } from '../booking/mail-facts';
import { finalItineraryDocument } from '../documents/final-itinerary';
import { meetingRows } from '../documents/itinerary-sections';
import { dressedMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import type { FinalItineraryFound } from './final-itinerary-page';

/** The document and the mail as a traveler gets them, with gaps where each one's own stands. */
export interface ItineraryPreview {
  readonly title: string;
  readonly blocks: readonly DocumentSection[];
  readonly mail: { readonly subject: string; readonly text: string };
  /** Fingerprint of what is shown. */
  readonly seen: string;
}

export function previewItinerary(
  found: FinalItineraryFound,
  final: FinalItinerary,
): ItineraryPreview {
  const { tour, departureDate, over, dues } = found;
  const version = over + 1;
  const period = periodOf({ departureDate, returnDate: addDays(departureDate, tour.nights) });
  const head = {
    ...{ reference: sample.previewReference, title: tour.title, period, departureDate },
    travelers: [words.previewTravelers],
    escorted: tour.conductor === 'escorted',
    article: dues[0]?.article ?? null,
  };
  const before =
    over === 0 ? null : finalItineraryDocument(head, found.final, { version: 1, before: null });
  const { title, content, sha256, changes } = finalItineraryDocument(head, final, {
    version,
    before: before?.content ?? null,
  });
  const facts = {
    ...{ contactName: sample.previewName, reference: sample.previewReference, period },
    ...{ tourTitle: tour.title, bookingUrl: siteUrl('/bookings') },
  };
  const mail = finalItineraryMail(facts, {
    ...{ version, changes, documentUrl: siteUrl('/bookings') },
    meeting: meetingRows(head, final).map(([term, detail]) => ({ term, detail })),
  });
  return { title, blocks: content, mail: dressedMail(mail), seen: sha256 };
}
