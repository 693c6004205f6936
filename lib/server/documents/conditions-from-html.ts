import 'server-only';
import { BlockWriter, type ConditionsBlock } from './conditions-blocks';

/** What is taken out with all that it holds. */
const SILENT = [
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'noscript',
  'svg',
  'head',
  'title',
];
const silent = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<(${SILENT.join('|')})\\b[\\s\\S]*?(?:</\\1\\s*>|$)|<[!?][^>]*>`,
  'gi',
);
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins mark q rp rt ruby s small span strong sub sup tt u'.split(
    ' ',
  ),
);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
};

/** Takes the words out of a page, in headings, paragraphs, lists and tables; no markup and no address comes through. */
export function blocksFromHtml(html: string): readonly ConditionsBlock[] {
  const writer = new BlockWriter();
  for (const [, close, name, words] of html
    .replaceAll(silent, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>|([^<]+|<)/gi)) {
    if (words !== undefined) writer.write(decoded(words.replaceAll(/[ \t\r\n\f]+/g, ' ')));
    else if (name !== undefined) mark(writer, name.toLowerCase(), close === '/');
  }
  return writer.finish();
}

function mark(writer: BlockWriter, name: string, closes: boolean): void {
  if (INLINE.has(name)) return;
  const [opened, closed] = ENDS[name] ?? [];
  const does = closes ? closed : opened;
  if (does !== undefined) does(writer);
  else if (!(name in ENDS)) writer.end();
}

type Does = (writer: BlockWriter) => void;

/** What the beginning and the end of a mark do; every other one ends what was said so far. */
const ENDS: Readonly<Record<string, readonly [opened?: Does, closed?: Does]>> = {
  br: [(writer) => writer.write('\n')],
  ul: [(writer) => writer.openList(false), (writer) => writer.closeList()],
  ol: [(writer) => writer.openList(true), (writer) => writer.closeList()],
  table: [(writer) => writer.openTable(), (writer) => writer.closeTable()],
  tr: [(writer) => writer.row()],
  td: [undefined, (writer) => writer.cell()],
  th: [undefined, (writer) => writer.cell()],
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level): [string, [Does, Does]] => [
      `h${level}`,
      [(writer) => writer.heading(level), (writer) => writer.end()],
    ]),
  ),
};

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex, digits, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : '';
    },
  );
}
