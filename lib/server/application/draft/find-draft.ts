import 'server-only';
import { cache } from 'react';
import { TAKEN_DOWN_CHANNELS, type TakenDownChannel } from '@/lib/rules/application/taken-down';
import type { Prisma } from '../../generated/prisma/client';
import type { ProductRef } from '../../product/product';
import { now } from '../../system/clock';
import { db } from '../../system/db';
import { hashOf, unseal } from '../../system/sealed';
import type { DraftAnswers } from './draft-answers';
import { type BookPlace, draftSecret, productAt } from './draft-cookie';

/** An application as this browser is filling it in. */
export type Draft = {
  readonly id: string;
  readonly product: ProductRef;
  readonly bookingKey: string;
  readonly revision: number;
  readonly answers: DraftAnswers;
  /** The seats held for it right now; null when the twenty minutes are over. */
  readonly hold: { readonly seats: number; readonly expiresAt: Date } | null;
  readonly expiresAt: Date;
  /** Set where somebody of the staff takes it down for whoever called or came. */
  readonly takenDown: TakenDown | null;
};

/** 書き取り: how the customer came, who takes it down, and since when it is the customer's to finish, until when. */
export type TakenDown = {
  readonly channel: TakenDownChannel;
  readonly staffId: string;
  readonly handedAt: Date | null;
  readonly dueAt: Date | null;
};

/** What a row holds: the answers, or the end of them once the application was sent. */
export type SealedDraft = { readonly answers: DraftAnswers | null };

function isFor(row: { product: string; productKey: string }, { kind, key }: ProductRef): boolean {
  return row.product === kind && row.productKey === key;
}

/** The draft behind a secret for one product; null for none, for an expired and for a sent one. */
export async function draftBySecret(
  secret: string,
  product: ProductRef,
  at: Date,
): Promise<Draft | null> {
  const row = await db().bookingDraft.findUnique({
    where: { secretHash: hashOf(secret) },
    include: holdsAt(at),
  });
  return row !== null && isFor(row, product) ? draftOf(row, at) : null;
}

/** The draft of this id, for what goes on without its browser; null for none, for an expired and for a sent one. */
export async function draftById(id: string, at: Date): Promise<Draft | null> {
  const row = await db().bookingDraft.findUnique({ where: { id }, include: holdsAt(at) });
  return row && draftOf(row, at);
}

const holdsAt = (at: Date) => ({
  holds: { where: { state: 'held', bookingId: null, expiresAt: { gt: at } } },
});

type Row = Prisma.BookingDraftGetPayload<{ include: ReturnType<typeof holdsAt> }>;

function draftOf(row: Row, at: Date): Draft | null {
  if (row.expiresAt <= at || (row.dueAt !== null && row.dueAt <= at)) return null;
  const { answers } = unseal<SealedDraft>('draft', row.sealed);
  if (answers === null) return null;
  const { id, bookingKey, revision, expiresAt } = row;
  const product = { kind: row.product, key: row.productKey };
  const hold = row.holds[0] ?? null;
  return {
    id,
    product,
    bookingKey,
    revision,
    answers,
    hold,
    expiresAt,
    takenDown: takenDownOf(row),
  };
}

function takenDownOf({ channel, takenDownById, handedAt, dueAt }: Row): TakenDown | null {
  const known = TAKEN_DOWN_CHANNELS.find((one) => one === channel);
  if (known === undefined || takenDownById === null) return null;
  return { channel: known, staffId: takenDownById, handedAt, dueAt };
}

/** This browser's draft for a departure. */
export const findDraft = cache(async (place: BookPlace): Promise<Draft | null> => {
  const secret = await draftSecret();
  return secret === null ? null : draftBySecret(secret, productAt(place), now());
});

/** The booking that this browser's draft for a departure became; null while it is still a draft. */
export async function findSentBooking(place: BookPlace) {
  const secret = await draftSecret();
  return secret === null ? null : sentBySecret(secret, productAt(place));
}

/**
 * The same by the secret. `readOut` where somebody of the staff sent it for a guest at the counter: the booking is the guest's, and
 * that browser is not theirs.
 */
export async function sentBySecret(secret: string, product: ProductRef) {
  const row = await db().bookingDraft.findUnique({ where: { secretHash: hashOf(secret) } });
  if (row === null || !isFor(row, product)) return null;
  const sent = await db().booking.findUnique({
    where: { idempotencyKey: row.bookingKey },
    select: { id: true, reference: true },
  });
  return sent && { ...sent, readOut: row.takenDownById !== null && row.handedAt === null };
}
