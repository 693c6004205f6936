import 'server-only';
import { z } from 'zod';
import { type ChangedRow, changedRows, type StatedRow } from '@/lib/rules/contract/changed-rows';
import type { FinalItinerary } from '@/lib/rules/contract/final-itinerary';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import {
  changeInWords,
  finalItineraryWords as words,
} from '@/lib/wording/documents/final-itinerary';
import { type DocumentContent, type PreparedDocument, preparedDocument } from './document-content';
import { type ItineraryHead, itinerarySections } from './itinerary-sections';

const text = z.string();
const stored = z.object({
  ...{ meetingTime: text, meetingPlace: text, guideName: text, guidePhone: text },
  ...{ emergencyPhone: text, note: text },
  transport: z.array(z.object({ service: text, route: text })),
  vouchers: z.array(z.object({ name: text, receipt: text })).default([]),
  lodging: z.array(z.object({ night: z.number(), name: text, phone: text })),
});

/** What a stored final itinerary says. */
export function finalItineraryOf(content: unknown): FinalItinerary {
  return stored.parse(content);
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
  const sections = itinerarySections(head, final);
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
