import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { StatedRow } from '@/lib/rules/contract/changed-rows';
import type { FinalItinerary } from '@/lib/rules/contract/final-itinerary';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import { finalItineraryWords as words } from '@/lib/wording/documents/final-itinerary';
import { shownDay } from '../system/shown-moment';

/** For whom a final itinerary is, and under which terms. */
export interface ItineraryHead {
  readonly reference: string;
  readonly title: string;
  readonly period: string;
  readonly travelers: readonly string[];
  readonly departureDate: CalendarDate;
  /** A conductor travels along the whole way. */
  readonly escorted: boolean;
  /** 条: the printed article that asks for it; null where the terms ask for none. */
  readonly article: string | null;
}

/**
 * 確定書面の各項: what is final, in the order in which it is needed on the way.
 *
 * @clause D3-21.4
 */
export function itinerarySections(
  head: ItineraryHead,
  final: FinalItinerary,
): readonly DocumentSection[] {
  const { rows } = words;
  const { reference, title, period, travelers } = head;
  const lodging = final.lodging.filter(({ name }) => name !== '');
  return [
    section(words.trip, [
      [rows.reference, reference],
      [rows.title, title],
      [rows.period, period],
      [rows.travelers, travelers.join('、')],
    ]),
    section(words.meeting, meetingRows(head, final)),
    section(
      words.transport,
      final.transport.map(({ service, route }, place) => [
        words.leg(place + 1),
        lines(service, route),
      ]),
    ),
    ...(lodging.length === 0
      ? []
      : [
          section(
            words.lodging,
            lodging.map((one) => lodgingRow(head, one)),
          ),
        ]),
    ...(final.vouchers.length === 0
      ? []
      : [
          section(
            words.vouchers,
            final.vouchers.map(({ name, receipt }, place) => [
              words.voucher(place + 1),
              lines(name, receipt),
            ]),
            [words.vouchersLead],
          ),
        ]),
    section(
      words.guide,
      [
        [rows.guide, lines(final.guideName, final.guidePhone) || words.nobody],
        [rows.emergency, final.emergencyPhone],
        ...(final.note === '' ? [] : [[rows.note, final.note] as const]),
      ],
      [words.emergencyLead],
    ),
    section(
      words.basis,
      [],
      [
        words.limits(head.article),
        words.instructions,
        ...(head.escorted ? [words.hours] : []),
        words.ask,
      ],
    ),
  ];
}

/** When and where one meets. */
export function meetingRows(
  { departureDate }: Pick<ItineraryHead, 'departureDate'>,
  { meetingTime, meetingPlace }: FinalItinerary,
): readonly StatedRow[] {
  return [
    [words.rows.time, `${shownDay(departureDate)}${meetingTime}`],
    [words.rows.place, meetingPlace],
  ];
}

function lodgingRow(
  { departureDate }: ItineraryHead,
  { night, name, phone }: FinalItinerary['lodging'][number],
): StatedRow {
  return [words.night(night, shownDay(addDays(departureDate, night - 1))), lines(name, phone)];
}

function section(
  heading: string,
  rows: readonly StatedRow[],
  paragraphs: readonly string[] = [],
): DocumentSection {
  return { heading, paragraphs, rows };
}

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
