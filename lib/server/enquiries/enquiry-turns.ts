import 'server-only';
import { addressHash } from '../access/access-codes';
import type { Tx } from '../system/db';
import { takeTurnIn, takeTurns } from '../system/rate-limit';
import { hashOf } from '../system/sealed';

const HOUR_MS = 3_600_000;
/** Enquiries of one client: as many as codes, so that a hundred people behind one address come in (decision 0050). */
const PER_CLIENT = { times: 100, windowMs: HOUR_MS };
/** What of it is about one way to be reached, or written on in one thread. */
const PER_CLIENT_AND_ADDRESS = { times: 10, windowMs: HOUR_MS };
/** Receipts to one mail address from all clients: beyond them the enquiry still arrives, without its mail. */
const RECEIPTS_PER_ADDRESS = { times: 10, windowMs: HOUR_MS };

/** Whether this client may send another enquiry. */
export function takeEnquiryTurn(
  { client, contact }: { readonly client: string; readonly contact: string },
  at: Date,
): Promise<boolean> {
  return takeTurns(
    [
      { key: `enquiry:client:${client}`, limit: PER_CLIENT },
      { key: `enquiry:both:${client}:${addressHash(contact)}`, limit: PER_CLIENT_AND_ADDRESS },
    ],
    at,
  );
}

/** Whether another word may be written in a thread, by its link: a budget of that thread alone. */
export function takeThreadTurn(
  { client, token }: { readonly client: string; readonly token: string },
  at: Date,
): Promise<boolean> {
  const key = `enquiry:thread:${client}:${hashOf(token)}`;
  return takeTurns([{ key, limit: PER_CLIENT_AND_ADDRESS }], at);
}

/** Whether the receipt may go to this address, so that no mailbox is flooded by strangers. */
export function takeReceiptTurn(tx: Tx, email: string, at: Date): Promise<boolean> {
  const key = `enquiry:receipt:${addressHash(email)}`;
  return takeTurnIn(tx, { key, limit: RECEIPTS_PER_ADDRESS }, at);
}
