import 'server-only';
import { routeOf } from '@/lib/schemas/site/route-of';
import { heldWords } from '@/lib/wording/own-data/held';
import { siteUrl } from '../system/site-url';

/** What an address of ours may be made of. A question mark, a hash and an escape may bring a secret with them. */
const PLAIN = /^(\/[\w-]{1,80})+$/;
const LINK = /https?:\/\/[^\s）」]+/g;
const CODE = /(?<![\w,.-])\d{6}(?![\w,.-])/g;

/** The text of a mail without what would let its reader in: links with a secret, six-digit codes. */
export function withoutSecrets(text: string): string {
  return text
    .replace(LINK, (link) => (isOpen(link) ? link : heldWords.linkLeftOut))
    .replace(CODE, heldWords.codeLeftOut);
}

/** Whether a link leads to a page of the register that asks for a code itself: none with a `[token]`, nothing unknown. */
function isOpen(link: string): boolean {
  const home = new URL(siteUrl('/')).origin;
  if (!link.startsWith(`${home}/`)) return false;
  const path = link.slice(home.length);
  const found = routeOf(path);
  if (found === null || !found.exact || 'token' in found.params) return false;
  return PLAIN.test(path) && !['program', 'file', 'inside'].includes(found.answer);
}
