import 'server-only';
import { heldWords } from '@/lib/wording/own-data/held';
import { siteUrl } from '../system/site-url';

/** Addresses of the site that hold no secret: whoever opens them is asked for a code. Any other link is left out. */
const OPEN_PATHS = /^\/(bookings|disclosure-requests|privacy)(\/[\w-]{1,36})*$/;
const LINK = /https?:\/\/[^\s）」]+/g;
const CODE = /(?<![\w,.-])\d{6}(?![\w,.-])/g;

/** The text of a mail without what would let its reader in: links with a secret, six-digit codes. */
export function withoutSecrets(text: string): string {
  return text
    .replace(LINK, (link) => (isOpen(link) ? link : heldWords.linkLeftOut))
    .replace(CODE, heldWords.codeLeftOut);
}

function isOpen(link: string): boolean {
  const home = new URL(siteUrl('/')).origin;
  return link.startsWith(`${home}/`) && OPEN_PATHS.test(link.slice(home.length));
}
