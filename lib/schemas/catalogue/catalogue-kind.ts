import type { z } from 'zod';
import { departureColumns, departureRow } from './departure-row';
import { itineraryColumns, itineraryRow } from './itinerary-row';
import { optionColumns, optionRow } from './option-row';
import { patternColumns, patternRow } from './pattern-row';
import { recipientColumns, recipientRow } from './recipient-row';
import { tourColumns, tourRow } from './tour-row';

/** The kinds of catalogue files, in the order in which they are brought in: a tour before what belongs to it. */
export const catalogueKinds = [
  'tours',
  'itinerary',
  'patterns',
  'options',
  'recipients',
  'departures',
] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];

export interface KindShape {
  readonly columns: readonly string[];
  readonly row: z.ZodType<Record<string, unknown>, unknown>;
}

export const kindShapes: Record<CatalogueKind, KindShape> = {
  tours: { columns: tourColumns, row: tourRow },
  itinerary: { columns: itineraryColumns, row: itineraryRow },
  patterns: { columns: patternColumns, row: patternRow },
  options: { columns: optionColumns, row: optionRow },
  recipients: { columns: recipientColumns, row: recipientRow },
  departures: { columns: departureColumns, row: departureRow },
};

function sorted(names: readonly string[]): string {
  return [...names].sort().join();
}

/** The kind of a file, told by its header in any order; null when the header is that of none. */
export function kindOfHeader(header: readonly string[]): CatalogueKind | null {
  const given = sorted(header.map((name) => name.trim()));
  return catalogueKinds.find((kind) => sorted(kindShapes[kind].columns) === given) ?? null;
}

/** The kind a header comes nearest to and the columns it lacks, for the message about it. */
export function nearestKind(header: readonly string[]): { kind: CatalogueKind; lacks: string[] } {
  const given = new Set(header.map((name) => name.trim()));
  const distances = catalogueKinds.map((kind) => {
    const lacks = kindShapes[kind].columns.filter((column) => !given.has(column));
    return { kind, lacks, share: lacks.length / kindShapes[kind].columns.length };
  });
  return distances.reduce((best, next) => (next.share < best.share ? next : best));
}
