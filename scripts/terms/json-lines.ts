import type { Writable } from 'node:stream';

/** No case is that long; so many characters at most are held. */
const LONGEST_LINE = 67_108_864;

/**
 * The lines of a stream, one at a time: however long the input is, one line is held. A line longer
 * than `longest` characters comes as null.
 */
export async function* linesOf(
  input: AsyncIterable<Buffer | string>,
  longest = LONGEST_LINE,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  const line = new HeldLine(longest);
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      line.add(text.slice(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(text.slice(start));
  }
  line.add(decoder.decode());
  if (!line.isEmpty()) yield line.take();
}

// Pieces are joined once: a line grown chunk by chunk would be searched and copied again for each.
class HeldLine {
  private pieces: string[] = [];
  private length = 0;

  constructor(private readonly longest: number) {}

  add(piece: string): void {
    if (piece === '') return;
    this.length += piece.length;
    if (this.length > this.longest) this.pieces = [];
    else this.pieces.push(piece);
  }

  isEmpty(): boolean {
    return this.length === 0;
  }

  take(): string | null {
    const line = this.length > this.longest ? null : this.pieces.join('');
    this.pieces = [];
    this.length = 0;
    return line;
  }
}

/** Writes lines in batches and waits while the reader is slower than we are. */
export class LineWriter {
  private batch: string[] = [];

  constructor(
    private readonly output: Writable,
    private readonly batchSize = 256,
  ) {}

  async write(value: unknown): Promise<void> {
    this.batch.push(JSON.stringify(value));
    if (this.batch.length >= this.batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.batch.length === 0) return;
    const text = `${this.batch.join('\n')}\n`;
    this.batch = [];
    if (!this.output.write(text)) await new Promise((done) => this.output.once('drain', done));
  }
}
