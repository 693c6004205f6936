import 'server-only';
import { z } from 'zod';
import { type EditedKind, editedKinds } from '@/lib/schemas/catalogue/edited-kinds';
import { db } from '../system/db';

type Row = Readonly<Record<string, unknown>>;

export interface TourVersionPage {
  readonly at: Date;
  /** null: before anybody edited it here, or by a command. */
  readonly by: string | null;
  /** Its own row and those of its parts, as they stood. */
  readonly parts: readonly { readonly kind: EditedKind; readonly rows: readonly Row[] }[];
}

const row = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.union([row, z.array(row)]));

/** What a tour said in one of its versions; null where there is none. */
export async function findTourVersion(
  tourCode: string,
  version: number,
): Promise<TourVersionPage | null> {
  const found = await db().tourVersion.findUnique({
    where: { tourCode_version: { tourCode, version } },
    include: { staff: { select: { name: true } } },
  });
  if (found === null) return null;
  const said = content.parse(found.content);
  const parts = editedKinds.map((kind) => ({ kind, rows: [said[kind] ?? []].flat() }));
  return { at: found.at, by: found.staff?.name ?? null, parts };
}
