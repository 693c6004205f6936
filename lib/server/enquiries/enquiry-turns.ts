import 'server-only';
import { addressHash } from '../access/access-codes';
import type { Tx } from '../system/db';
import { takeTurnIn, takeTurns } from '../system/rate-limit';

const HOUR_MS = 3_600_000;
/** What one client may send, and what of it about one way to be reached. Nobody spends anybody else's (decision 0050). */
const PER_CLIENT = { times: 30, windowMs: HOUR_MS };
const PER_CLIENT_AND_ADDRESS = { times: 10, windowMs: HOUR_MS };
/** Receipts to one mail address from all clients: beyond them the enquiry still arrives, without its mail. */
const RECEIPTS_PER_ADDRESS = { times: 10, windowMs: HOUR_MS };

/** Whether this client may send another enquiry, or another word. */
export function takeEnquiryTurn(
  { client, contact }: { readonly client: string; readonly contact: string },
  at: Date,
): Promise<boolean> {
  const both = `enquiry:both:${client}:${addressHash(contact)}`;
  return takeTurns(
    [
      { key: `enquiry:client:${client}`, limit: PER_CLIENT },
      { key: both, limit: PER_CLIENT_AND_ADDRESS },
    ],
    at,
  );
}

/** Whether the receipt may go to this address, so that no mailbox is flooded by strangers. */
export function takeReceiptTurn(tx: Tx, email: string, at: Date): Promise<boolean> {
  const key = `enquiry:receipt:${addressHash(email)}`;
  return takeTurnIn(tx, { key, limit: RECEIPTS_PER_ADDRESS }, at);
}
