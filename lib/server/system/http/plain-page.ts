import 'server-only';
import { createHash } from 'node:crypto';
import { typedAnswersWords } from '@/lib/wording/booking/typed-answers';
import { agency } from '../agency';
import { escaped } from '../escaped';

const STYLE = `:root{color-scheme:light dark}body{max-width:40em;margin:3rem auto;padding:0 1.25rem;font:1rem/1.9 sans-serif}
h1{font:600 1.5rem/1.5 serif}dt{font-weight:600}dd{margin:0 0 .75rem;white-space:pre-wrap;overflow-wrap:anywhere}a{display:inline-block;padding:.5rem 1.25rem .5rem 0}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The policy of a plain page: its own style and nothing else. */
export const plainPolicy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'`;

/** A whole page that needs no script, no file and no database. The words are ours, but for `answers`, which are escaped. */
export function plainPage(page: {
  title: string;
  paragraphs: readonly string[];
  links: readonly { href: string; label: string }[];
  /** What somebody typed, to be copied. */
  answers?: readonly { label: string; text: string }[];
}): string {
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}｜${agency().site.name}</title>
<style>${STYLE}</style>
<main>
<h1>${page.title}</h1>
${page.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${typedList(page.answers ?? [])}
<p>${page.links.map(({ href, label }) => `<a href="${href}">${label}</a>`).join(' ')}</p>
</main>
</html>
`;
}

function typedList(answers: readonly { label: string; text: string }[]): string {
  if (answers.length === 0) return '';
  const rows = answers.map(
    ({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`,
  );
  return `<h2>${typedAnswersWords.title}</h2>\n<dl>\n${rows.join('\n')}\n</dl>`;
}
