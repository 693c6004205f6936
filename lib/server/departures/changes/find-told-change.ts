import 'server-only';
import { z } from 'zod';
import { db } from '../../system/db';
import { nameOf } from './change-mail-of';
import { orderedChange } from './ordered-change';

const toldLines = z.array(z.object({ key: z.string(), before: z.string(), after: z.string() }));
const toldPrices = z.array(z.object({ id: z.string(), before: z.int(), after: z.int() }));

/** Where the answer to a change stands. */
export type AnswerState = 'told' | 'agreed' | 'time-passed' | 'replaced' | 'ended';

const ANSWERS: readonly string[] = [
  'told',
  'agreed',
  'time-passed',
  'replaced',
  'ended',
] satisfies AnswerState[];

const isAnswer = (status: string): status is AnswerState => ANSWERS.includes(status);

/** A change as one booking was told of it, and where its answer stands at this moment; null where it was told none. */
export async function findToldChange(bookingId: string, changeId: string, at: Date) {
  const row = await db().bookingChange.findUnique({
    where: { changeId_bookingId: { changeId, bookingId }, toldAt: { not: null } },
    include: {
      change: true,
      package: { include: { booking: { include: { travelers: true } } } },
    },
  });
  if (row === null || row.toldAt === null || row.answerBy === null) return null;
  const { travelers, status } = row.package.booking;
  const { cause, explanation, price } = orderedChange(row.change);
  const lines = toldLines.catch([]).parse(row.lines);
  return {
    ...{ explanation, lines, answerBy: row.answerBy, toldAt: row.toldAt },
    cause: lines.length > 0 ? cause : null,
    priceGround: price?.ground ?? null,
    prices: toldPrices
      .catch([])
      .parse(row.prices)
      .map(({ id, before, after }) => ({ id, name: nameOf(travelers, id), before, after })),
    state: stateAt({ ...row, answerBy: row.answerBy, booking: status }, at),
  };
}

export type ToldToTraveler = NonNullable<Awaited<ReturnType<typeof findToldChange>>>;

interface Asked {
  readonly status: string;
  readonly answerBy: Date;
  /** The state of the booking. */
  readonly booking: string;
}

/** A job that comes late leaves no question open whose time is over, or whose booking has ended. */
function stateAt({ status, answerBy, booking }: Asked, at: Date): AnswerState {
  const known = isAnswer(status) ? status : 'ended';
  if (known !== 'told') return known;
  if (answerBy <= at) return 'time-passed';
  return booking === 'change-proposed' ? 'told' : 'ended';
}

/** Every change that a booking was told, the newest first; `open` as long as it waits for an answer. */
export async function listToldChanges(bookingId: string, at: Date) {
  const rows = await db().bookingChange.findMany({
    where: { bookingId, toldAt: { not: null } },
    orderBy: { toldAt: 'desc' },
    select: {
      ...{ changeId: true, toldAt: true, answerBy: true, status: true, differenceYen: true },
      package: { select: { booking: { select: { status: true } } } },
    },
  });
  return rows.flatMap(({ changeId, toldAt, answerBy, status, differenceYen, package: of }) => {
    if (toldAt === null || answerBy === null) return [];
    const state = stateAt({ status, answerBy, booking: of.booking.status }, at);
    return [{ changeId, toldAt, answerBy, differenceYen, state, open: state === 'told' }];
  });
}

export type ToldChanges = Awaited<ReturnType<typeof listToldChanges>>;
