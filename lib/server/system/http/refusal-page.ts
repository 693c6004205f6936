import 'server-only';
import { refusedRequestWords as words } from '@/lib/wording/site/refused-request';
import { plainPage, plainPolicy } from './plain-page';
import type { RequestRefusal } from './request-refusal';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': plainPolicy,
  'cache-control': 'no-store',
};

/** A page without anything of the request in it, and a way on. */
export function refusalPage({ status, reason }: RequestRefusal): Response {
  const { title, text } = words[reason];
  const links = [{ href: '/', label: words.home }];
  const page = plainPage({ title, paragraphs: [text], links });
  const answer = new Response(page, { status, headers: HEADERS });
  if (status === 405) answer.headers.set('allow', 'GET, HEAD, POST');
  return answer;
}
