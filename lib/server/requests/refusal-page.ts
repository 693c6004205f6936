import 'server-only';
import { refusedRequestWords as words } from '@/lib/wording/refused-request';
import { siteWords } from '@/lib/wording/site';
import type { RequestRefusal } from './request-refusal';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
};

/** A page without anything of the request in it, and a way on. */
export function refusalPage({ status, reason }: RequestRefusal): Response {
  const { title, text } = words[reason];
  const page = `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}｜${siteWords.name}</title>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">${words.home}</a></p>
</main>
</html>
`;
  const answer = new Response(page, { status, headers: HEADERS });
  if (status === 405) answer.headers.set('allow', 'GET, HEAD, POST');
  return answer;
}
