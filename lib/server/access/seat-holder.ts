import 'server-only';
import { keyedHash } from '../system/sealed';
import { clientAddressHash } from './client-address';
import { findViewer } from './viewer';

/** Whose budget the seats of a new draft are held on: the account's, or without one the client's. Only a hash of either. */
export async function seatHolder(at: Date): Promise<string> {
  const viewer = await findViewer();
  if (viewer === null) return `client:${await clientAddressHash(at)}`;
  return `account:${keyedHash('seat-holder', viewer.userId).slice(0, 32)}`;
}
