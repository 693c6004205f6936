import 'server-only';
import { BlockWriter, type ConditionsBlock } from './conditions-blocks';

/** Reads Markdown: headings, paragraphs, lists, tables. Everything else is words. */
export function blocksFromMarkdown(text: string): readonly ConditionsBlock[] {
  const writer = new BlockWriter();
  let within: 'ul' | 'ol' | 'table' | null = null;
  const change = (to: typeof within) => {
    if (within === to) return;
    if (within === 'table') writer.closeTable();
    else if (within !== null) writer.closeList();
    else writer.end();
    if (to === 'table') writer.openTable();
    else if (to !== null) writer.openList(to === 'ol');
    within = to;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const [, marks, heading] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    const [, bullet] = /^\s*[-*+]\s+(.*)$/.exec(line) ?? [];
    const [, number] = /^\s*\d+[.)]\s+(.*)$/.exec(line) ?? [];
    if (/^\s*\|.*\|\s*$/.test(line)) {
      change('table');
      tableRow(writer, line);
    } else if (heading !== undefined) {
      change(null);
      writer.heading(marks?.length ?? 1);
      writer.write(plain(heading));
      writer.end();
    } else if (bullet !== undefined || number !== undefined) {
      change(bullet === undefined ? 'ol' : 'ul');
      writer.end();
      writer.write(plain(bullet ?? number ?? ''));
    } else if (line.trim() === '') {
      change(null);
      writer.end();
    } else writer.write(`${plain(line)}\n`);
  }
  return writer.finish();
}

function tableRow(writer: BlockWriter, line: string): void {
  const cells = line.trim().slice(1, -1).split('|');
  if (cells.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell))) return;
  writer.row();
  for (const cell of cells) {
    writer.write(plain(cell));
    writer.cell();
  }
}

/** The words of a line, without marks of weight and without addresses. */
function plain(line: string): string {
  return line
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1');
}
