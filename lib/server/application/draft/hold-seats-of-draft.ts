import 'server-only';
import type { ProductRef } from '../../product/product';
import { productOf } from '../../product/products';
import { type HeldSeats, type HoldAnswer, SeatsRefused } from '../../seats/hold-seats';
import { db, type Tx } from '../../system/db';

type Asked = { readonly draftId: string; readonly product: ProductRef; readonly seats: number };

/** 席の確保: holds places of whatever is applied for, in the caller's transaction. @throws SeatsRefused */
export function holdSeatsIn(tx: Tx, asked: Asked, at: Date): Promise<HeldSeats> {
  const { draftId, product, seats } = asked;
  return productOf({ product: product.kind }).holdSeats(
    tx,
    { draftId, key: product.key, seats },
    at,
  );
}

/** The same in a transaction of its own: where there are none, what was held stays held. */
export async function holdSeatsOfDraft(asked: Asked, at: Date): Promise<HoldAnswer> {
  try {
    return await db().$transaction((tx) => holdSeatsIn(tx, asked, at));
  } catch (error) {
    if (error instanceof SeatsRefused) return error.answer;
    throw error;
  }
}
