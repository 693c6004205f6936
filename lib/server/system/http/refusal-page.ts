import 'server-only';
import { typedInWords } from '@/lib/wording/booking/typed-answers';
import { refusedRequestWords as words } from '@/lib/wording/site/refused-request';
import { plainPage, plainPolicy } from './plain-page';
import { ALLOWED_METHODS, type RequestRefusal } from './request-refusal';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': plainPolicy,
  'cache-control': 'no-store',
};

/** The same as text, for an answer that is given before any page. */
export function refusedPage(
  reason: RequestRefusal['reason'],
  typed?: RequestRefusal['typed'],
): string {
  const { title, text } = words[reason];
  const home = { href: '/', label: words.home };
  // The same address asked for anew: the page as this version of the site makes it, or once there is time for it.
  const anew = { outdated: words.open, busy: words.again };
  const again = reason === 'outdated' || reason === 'busy' ? anew[reason] : null;
  const links = again === null ? [home] : [{ href: '', label: again }, home];
  return plainPage({ title, paragraphs: [text], links, answers: typedInWords(typed ?? {}) });
}

/**
 * A page and a way on. Of the request it holds nothing but what was typed into a form that could not be taken.
 * @param seconds after which to come back, where that helps
 */
export function refusalPage({ status, reason, typed }: RequestRefusal, seconds?: number): Response {
  const answer = new Response(refusedPage(reason, typed), { status, headers: HEADERS });
  if (status === 405) answer.headers.set('allow', ALLOWED_METHODS.join(', '));
  if (seconds !== undefined) answer.headers.set('retry-after', String(seconds));
  return answer;
}
