import 'server-only';
import { type HoldAnswer, holdIn, SeatsRefused } from '../../seats/hold-seats';
import { db } from '../../system/db';
import { hashOf, newSecret, seal } from '../../system/sealed';
import { newAnswers } from './draft-answers';
import { DRAFT_MS, type SealedDraft } from './find-draft';

/**
 * Begins an application: the draft and its seats come together, or neither does.
 *
 * @returns the secret for the browser; only its hash is kept
 */
export async function startDraft(
  { departureId, size }: { departureId: string; size: number },
  at: Date,
): Promise<
  { kind: 'started'; secret: string; expiresAt: Date } | Exclude<HoldAnswer, { kind: 'held' }>
> {
  const secret = newSecret();
  const expiresAt = new Date(at.getTime() + DRAFT_MS);
  const sealed: SealedDraft = { answers: newAnswers(size) };
  try {
    await db().$transaction(async (tx) => {
      await tx.bookingDraft.deleteMany({ where: { expiresAt: { lt: at } } });
      const draft = await tx.bookingDraft.create({
        data: {
          secretHash: hashOf(secret),
          departureId,
          sealed: seal('draft', sealed),
          bookingKey: newSecret(),
          createdAt: at,
          updatedAt: at,
          expiresAt,
        },
      });
      await holdIn(tx, { draftId: draft.id, departureId, seats: size }, at);
    });
    return { kind: 'started', secret, expiresAt };
  } catch (error) {
    if (error instanceof SeatsRefused) return error.answer;
    throw error;
  }
}
