import 'server-only';
import { z } from 'zod';
import { db } from '../system/db';

export interface TourVersionLine {
  readonly version: number;
  readonly at: Date;
  /** null: before anybody edited it here, or by a command. */
  readonly by: string | null;
  /** What differs from the version before: the kind, and of a tour's own row the columns. */
  readonly changed: readonly { readonly kind: string; readonly columns: readonly string[] }[];
}

const content = z.record(z.string(), z.unknown());

/** The versions of a tour, the latest first, each with what it changed. */
export async function listTourVersions(tourCode: string): Promise<TourVersionLine[]> {
  const rows = await db().tourVersion.findMany({
    where: { tourCode },
    orderBy: { version: 'asc' },
    include: { staff: { select: { name: true } } },
  });
  const lines = rows.map(({ version, at, staff, content: now }, index) => ({
    version,
    at,
    by: staff?.name ?? null,
    changed: changesOf(rows[index - 1]?.content, now),
  }));
  return lines.reverse();
}

function changesOf(before: unknown, now: unknown): TourVersionLine['changed'] {
  if (before === undefined) return [];
  const [old, next] = [content.parse(before), content.parse(now)];
  const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return Object.keys(next)
    .filter((kind) => differ(old[kind], next[kind]))
    .map((kind) => ({ kind, columns: kind === 'tours' ? columnsOf(old[kind], next[kind]) : [] }));

  function columnsOf(a: unknown, b: unknown) {
    const [was, is] = [content.parse(a), content.parse(b)];
    return Object.keys(is).filter((column) => differ(was[column], is[column]));
  }
}
