import 'server-only';
import { escaped } from '../system/escaped';
import type { OwnDocument } from './find-own-document';

/** How a file looks that needs nothing else. */
export const FILE_STYLE =
  'body{font-family:sans-serif;line-height:1.8;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b2038}h1{font-size:1.5rem}h2{font-size:1.1rem;border-top:1px solid #1b2038;padding-top:.75rem;margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top;font-weight:normal}';

/** A document as one HTML file that needs nothing else: to keep and to print. */
export function documentFile(document: OwnDocument): string {
  const blocks = document.blocks.map(({ heading, paragraphs, rows }) => {
    const text = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
    const lines = rows.map((row, place) => line(row, place === 0 && row.length > 2));
    const table = lines.length > 0 ? `<table>${lines.join('')}</table>` : '';
    return `<section><h2>${escaped(heading)}</h2>${text}${table}</section>`;
  });
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${escaped(document.title)}</title><style>${FILE_STYLE}</style><h1>${escaped(document.title)}</h1>${blocks.join('')}<p>SHA-256: ${document.sha256}</p></html>`;
}

/** Two columns are terms and their details; of more, the first row is the head. */
function line([first = '', ...rest]: readonly string[], head: boolean): string {
  const tag = head ? 'th' : 'td';
  const scope = head ? 'col' : 'row';
  const cells = rest.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  return `<tr><th scope="${scope}">${escaped(first)}</th>${cells}</tr>`;
}
