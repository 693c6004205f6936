import 'server-only';
import type { ProductRef } from '../../product/product';
import { type HoldAnswer, SeatsRefused } from '../../seats/hold-seats';
import { db } from '../../system/db';
import { hashOf, newSecret, seal } from '../../system/sealed';
import { type DraftAnswers, type DraftWaiting, newAnswers } from './draft-answers';
import { DRAFT_MS } from './draft-cookie';
import type { SealedDraft, TakenDown } from './find-draft';
import { holdSeatsIn } from './hold-seats-of-draft';
import { secretOfStart } from './start-key';

/**
 * Begins an application: the draft and its seats come together, or neither does. The same key again finds the one that it
 * began, for a browser that never got the answer: the same draft, the same seats.
 *
 * @param waiting set where the application asks for a place in the line: it holds no seats
 * @param takenDown set where somebody of the staff takes it down for whoever called or came
 * @param given answers that are known already, of a booking that is changed
 * @param key what the form of the start sent along; each call begins another application without one
 * @param holder whose budget of seats it counts in (`seatHolder`); null for nobody's
 * @returns the secret for the browser; only its hash is kept
 */
export async function startDraft(
  {
    product,
    size,
    holder,
    key = newSecret(),
    waiting = null,
    takenDown = null,
    given = {},
  }: {
    product: ProductRef;
    size: number;
    holder: string | null;
    key?: string;
    waiting?: DraftWaiting | null;
    takenDown?: Pick<TakenDown, 'channel' | 'staffId'> | null;
    given?: Partial<DraftAnswers>;
  },
  at: Date,
): Promise<
  { kind: 'started'; secret: string; expiresAt: Date } | Exclude<HoldAnswer, { kind: 'held' }>
> {
  const secret = secretOfStart(key);
  const expiresAt = new Date(at.getTime() + DRAFT_MS);
  const sealed: SealedDraft = { answers: { ...newAnswers(size), ...given, waiting } };
  try {
    await db().$transaction(async (tx) => {
      await tx.bookingDraft.deleteMany({ where: { expiresAt: { lt: at } } });
      const draft = await tx.bookingDraft.create({
        data: {
          secretHash: hashOf(secret),
          product: product.kind,
          productKey: product.key,
          holder,
          sealed: seal('draft', sealed),
          bookingKey: newSecret(),
          ...(takenDown && { channel: takenDown.channel, takenDownById: takenDown.staffId }),
          createdAt: at,
          updatedAt: at,
          expiresAt,
        },
      });
      if (waiting === null) await holdSeatsIn(tx, { draftId: draft.id, product, seats: size }, at);
    });
    return { kind: 'started', secret, expiresAt };
  } catch (error) {
    if (error instanceof SeatsRefused) return error.answer;
    if (isTaken(error)) return { kind: 'started', secret, expiresAt };
    throw error;
  }
}

/** The key has begun an application before, or does so at this moment. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
