import { linkForManager, type ManagerLinkRefusal } from '@/lib/server/staff/link-for-manager';
import { now } from '@/lib/server/system/clock';
import { db } from '@/lib/server/system/db';
import { siteUrl } from '@/lib/server/system/site-url';

const USAGE = `npm run manager-link -- <mail>  a manager registers password and authenticator anew
npm run manager-link            a new manager, who says name and address when they use the link`;

const refusals: Record<ManagerLinkRefusal, string> = {
  unknown: 'Nobody at the desk has this address.',
  disabled:
    'They are disabled: another manager lets them in again, or make a link without an address.',
  'no-manager': 'They are no manager: a manager resets their access at /desk/staff.',
};

const [email = null, ...rest] = process.argv.slice(2);
if (rest.length > 0 || email?.startsWith('-')) {
  console.error(USAGE);
  process.exit(1);
}
const answer = await linkForManager(email, now());
await db().$disconnect();
if (answer.kind === 'refused') {
  console.error(refusals[answer.reason]);
  process.exit(1);
}
console.log(`Once and within three days: ${siteUrl(`/desk/join/${answer.token}`)}`);
