import 'server-only';
import { callInWords } from '@/lib/wording/site/agency';
import { brokenPageWords as words } from '@/lib/wording/site/site';
import { agency } from '../agency';
import { plainPage } from './plain-page';

/** What is read, with or without a script, when a page could not be made; the number finds the failure in the log. */
export function brokenPage(requestId: string): string {
  return plainPage({
    title: words.title,
    paragraphs: [
      words.lead,
      words.later,
      words.call(callInWords(agency())),
      `${words.reference}：${requestId}`,
    ],
    links: [
      // The same address once more, asked for and not sent: nothing is done twice.
      { href: '', label: words.retry },
      { href: '/bookings', label: words.bookings },
      { href: '/', label: words.home },
    ],
  });
}
