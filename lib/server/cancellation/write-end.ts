import 'server-only';
import { endSubstitutionOf } from '../contract/substitution/close-substitution';
import type { Prisma } from '../generated/prisma/client';
import type { EndCause } from '../money/ledger-entry';
import { post } from '../money/post';
import { productOf } from '../product/products';
import type { Tx } from '../system/db';
import type { Party } from './find-party';

/** How a contract ends for some of its travelers, or for all, as it was judged. */
export interface End {
  readonly party: Party;
  readonly leaving: readonly {
    readonly id: string;
    readonly tourPrice: number;
    readonly fee: number;
  }[];
  readonly row: Omit<Prisma.CancellationUncheckedCreateInput, keyof OfParty | 'id'> & {
    readonly createdAt: Date;
  };
  /** What was said of it, as its page and its mail show it ever after. */
  readonly shown: { readonly lines: unknown; readonly staying: unknown };
  /** What moves in the ledger, in whole yen. */
  readonly money: Partial<Record<EndCause, number>>;
}

type OfParty = Pick<
  Prisma.CancellationUncheckedCreateInput,
  'bookingId' | 'termsId' | 'termsVersion' | 'quoteShown' | 'travelers'
>;

/**
 * The one writer of the end of a contract, whoever ends it: its row, the travelers who leave, the money and the seats.
 * The step of the booking and the mail are the caller's, as is the lock.
 *
 * @returns the id of the row
 * @throws Error when somebody had left already; the transaction of the caller is undone
 */
export async function writeEnd(
  tx: Tx,
  { party, leaving, row, shown, money }: End,
): Promise<string> {
  const { booking, terms } = party;
  const of: OfParty = {
    bookingId: booking.id,
    termsId: terms.id,
    termsVersion: terms.version,
    quoteShown: JSON.parse(JSON.stringify(shown)),
    travelers: {
      create: leaving.map(({ id, tourPrice, fee }) => ({
        travelerId: id,
        tourPriceYen: tourPrice,
        feeYen: fee,
      })),
    },
  };
  const { id } = await tx.cancellation.create({ data: { ...row, ...of } });
  const left = await tx.traveler.updateMany({
    where: { id: { in: leaving.map((one) => one.id) }, status: 'going' },
    data: { status: 'cancelled' },
  });
  if (left.count !== leaving.length) throw new Error('a traveler had left already');
  await endSubstitutionOf(
    tx,
    booking.id,
    leaving.map((one) => one.id),
    row.createdAt,
  );
  const causes = Object.entries(money) as [EndCause, number][];
  const about = { bookingId: booking.id, cancellationId: id, at: row.createdAt };
  await post(
    tx,
    causes.map(([cause, amountYen]) => ({ cause, amountYen, ...about })),
  );
  await productOf(booking).giveBackSeats(tx, booking.id, leaving.length, row.createdAt);
  return id;
}
