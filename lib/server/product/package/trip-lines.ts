import 'server-only';
import type { SnapshotDay, TourSnapshot } from './tour-snapshot';

type Content = Partial<Pick<TourSnapshot, 'transport' | 'lodging' | 'itinerary'>>;

/** A line of the trip that can become another: its transport and lodging, and what each day holds. */
export interface TripLine {
  /** `transport`, `lodging`, or `day:1` and `stay:1` of a day */
  readonly key: string;
  readonly text: string;
}

/** What a line said and what it says. */
export interface ToldLine {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** The lines of a trip, in the order in which they are read. */
export function tripLines({
  transport = '',
  lodging = '',
  itinerary = [],
}: Content): readonly TripLine[] {
  return [
    { key: 'transport', text: transport },
    { key: 'lodging', text: lodging },
    ...itinerary.flatMap(({ day, description, stay }) => [
      { key: `day:${day}`, text: description },
      { key: `stay:${day}`, text: stay },
    ]),
  ];
}

/** Those of the lines that become others in this trip; null where it has no such line. */
export function toldLines(
  content: Content,
  lines: readonly { readonly key: string; readonly after: string }[],
): readonly ToldLine[] | null {
  const known = new Map(tripLines(content).map(({ key, text }) => [key, text]));
  if (lines.some(({ key }) => !known.has(key))) return null;
  return lines
    .map(({ key, after }) => ({ key, before: known.get(key) ?? '', after }))
    .filter(({ before, after }) => before !== after);
}

/** The trip with its lines become others. */
export function withLines<Given extends Content>(
  content: Given,
  lines: readonly ToldLine[],
): Given {
  const after = (key: string) => lines.find((line) => line.key === key)?.after;
  const day = (one: SnapshotDay): SnapshotDay => ({
    ...one,
    description: after(`day:${one.day}`) ?? one.description,
    stay: after(`stay:${one.day}`) ?? one.stay,
  });
  return {
    ...content,
    ...(content.transport === undefined
      ? {}
      : { transport: after('transport') ?? content.transport }),
    ...(content.lodging === undefined ? {} : { lodging: after('lodging') ?? content.lodging }),
    ...(content.itinerary && { itinerary: content.itinerary.map(day) }),
  };
}
