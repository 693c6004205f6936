import 'server-only';
import { liveGrants } from './viewer';

/** Whose data this browser may see, after a fresh code, and until when; null once half an hour is over. */
export async function findDisclosureGrant(): Promise<{ email: string; until: Date } | null> {
  const grants = (await liveGrants()).filter(({ purpose }) => purpose === 'disclosure');
  const [newest] = grants.sort(
    (left, right) => right.createdAt.getTime() - left.createdAt.getTime(),
  );
  if (newest === undefined || newest.email === null) return null;
  return { email: newest.email, until: newest.expiresAt };
}
