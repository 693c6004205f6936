import 'server-only';

/** A piece of the text of 旅行業約款: words alone, never markup. */
export type ConditionsBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

type OpenList = { ordered: boolean; items: string[] };

/** Puts words and the ends of blocks together; what a page may show is what comes out here, and nothing else. */
export class BlockWriter {
  readonly blocks: ConditionsBlock[] = [];
  private words = '';
  private level: 2 | 3 | null = null;
  private readonly lists: OpenList[] = [];
  private rows: string[][] | null = null;

  write(text: string): void {
    this.words += text;
  }

  heading(level: number): void {
    this.end();
    this.level = level <= 2 ? 2 : 3;
  }

  /** The words so far are whole: an item, a heading or a paragraph. */
  end(): void {
    if (this.rows !== null) return;
    const text = tidied(this.words);
    const { level } = this;
    this.words = '';
    this.level = null;
    if (text === '') return;
    const list = this.lists.at(-1);
    if (list !== undefined) list.items.push(text);
    else if (level !== null) this.blocks.push({ kind: 'heading', level, text });
    else this.blocks.push({ kind: 'paragraph', text });
  }

  openList(ordered: boolean): void {
    this.end();
    this.lists.push({ ordered, items: [] });
  }

  /** A list inside a list goes on as items of the outer one, set in. */
  closeList(): void {
    this.end();
    const list = this.lists.pop();
    if (list === undefined || list.items.length === 0) return;
    const outer = this.lists.at(-1);
    if (outer === undefined) this.blocks.push({ kind: 'list', ...list });
    else outer.items.push(...list.items.map((item) => `　${item}`));
  }

  openTable(): void {
    this.end();
    this.rows = [];
  }

  row(): void {
    this.rows?.push([]);
  }

  cell(): void {
    this.rows?.at(-1)?.push(tidied(this.words));
    this.words = '';
  }

  closeTable(): void {
    if (this.rows === null) return;
    const rows = this.rows.filter((cells) => cells.some((cell) => cell !== ''));
    this.rows = null;
    this.words = '';
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows });
  }

  finish(): readonly ConditionsBlock[] {
    this.closeTable();
    while (this.lists.length > 0) this.closeList();
    this.end();
    return this.blocks;
  }
}

function tidied(words: string): string {
  return words
    .replaceAll(/[^\S\n　]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .trim();
}
