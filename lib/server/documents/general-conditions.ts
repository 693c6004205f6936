import 'server-only';
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { db } from '../system/db';
import type { ConditionsBlock } from './conditions-blocks';

/** Which 旅行業約款: a version and how its file is known again. */
export interface ConditionsRef {
  readonly version: number;
  readonly firstDay: CalendarDate;
  readonly sha256: string;
}

export type Conditions = ConditionsRef & {
  readonly format: 'text' | 'pdf';
  readonly blocks: readonly ConditionsBlock[];
};

export const conditionsRef = { version: true, firstDay: true, sha256: true } as const;

const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(z.string())) }),
]);

/** The version that applications of a day are made under: of those that have begun, the one that began last. */
export async function conditionsInForce(day: CalendarDate): Promise<ConditionsRef | null> {
  const row = await db().generalConditions.findFirst({
    where: { firstDay: { lte: day } },
    orderBy: [{ firstDay: 'desc' }, { version: 'desc' }],
    select: conditionsRef,
  });
  return row && refOf(row);
}

/** A version with its text, null where there is none. */
export async function findConditions(version: number): Promise<Conditions | null> {
  const row = await db().generalConditions.findUnique({
    where: { version },
    select: { ...conditionsRef, format: true, blocks: true },
  });
  if (row === null) return null;
  const format = row.format === 'pdf' ? 'pdf' : 'text';
  return { ...refOf(row), format, blocks: z.array(block).catch([]).parse(row.blocks) };
}

/** The file of a version that is a PDF. */
export async function conditionsFile(version: number): Promise<Uint8Array | null> {
  const row = await db().generalConditions.findUnique({
    where: { version, format: 'pdf' },
    select: { bytes: true },
  });
  return row?.bytes ?? null;
}

/** Every version, the latest first. */
export async function listConditions() {
  const rows = await db().generalConditions.findMany({
    orderBy: { version: 'desc' },
    select: { ...conditionsRef, format: true, createdAt: true, staff: { select: { name: true } } },
  });
  return rows.map((row) => ({ ...row, ...refOf(row) }));
}

export function refOf(row: { version: number; firstDay: string; sha256: string }): ConditionsRef {
  const { version, firstDay, sha256 } = row;
  return { version, firstDay: calendarDate(firstDay), sha256 };
}
