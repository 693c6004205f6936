import 'server-only';
import { z } from 'zod';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type ChangedRow, changedRows, type StatedRow } from '@/lib/rules/contract/changed-rows';
import type { FinalItinerary } from '@/lib/rules/contract/final-itinerary';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import {
  changeInWords,
  finalItineraryWords as words,
} from '@/lib/wording/documents/final-itinerary';
import { shownDay } from '../system/shown-moment';
import { type DocumentContent, type PreparedDocument, preparedDocument } from './document-content';

const text = z.string();
const stored = z.object({
  ...{ meetingTime: text, meetingPlace: text, guideName: text, guidePhone: text },
  ...{ emergencyPhone: text, note: text },
  transport: z.array(z.object({ service: text, route: text })),
  lodging: z.array(z.object({ night: z.number(), name: text, phone: text })),
});

/** What a stored final itinerary says. */
export function finalItineraryOf(content: unknown): FinalItinerary {
  return stored.parse(content);
}

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

/** A version of it, beside the one that was handed over before. */
export interface ItineraryVersion {
  readonly version: number;
  readonly before: DocumentContent | null;
}

/**
 * 確定書面: what became final, as one booking reads it. A corrected version says first what differs from the one before.
 *
 * @clause D3-6.2a
 * @clause D3-20
 * @clause D3-28.7
 */
export function finalItineraryDocument(
  head: ItineraryHead,
  final: FinalItinerary,
  { version, before }: ItineraryVersion,
): PreparedDocument & { readonly changes: readonly ChangedRow[] } {
  const sections = sectionsOf(head, final);
  const changes = before === null ? [] : changedRows(rowsOf(before), rowsOf(sections));
  const content = before === null ? sections : [changesSection(changes), ...sections];
  return { ...preparedDocument('final-itinerary', words.title(version), content), changes };
}

/** The lines of what is final, without those that say what has changed. */
function rowsOf(content: DocumentContent): readonly StatedRow[] {
  return content
    .filter(({ heading }) => heading !== words.changes)
    .flatMap(({ rows }) => rows.map(([term = '', detail = '']) => [term, detail] as const));
}

function changesSection(changes: readonly ChangedRow[]): DocumentSection {
  const rows = changes.map((row) => [row.term, changeInWords(row)]);
  return { heading: words.changes, paragraphs: [words.changesLead], rows };
}

function sectionsOf(head: ItineraryHead, final: FinalItinerary): readonly DocumentSection[] {
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
