import type { Writable } from 'node:stream';

/** The lines of a stream, one at a time: however long the input is, one line is held. */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
      yield rest.slice(start, end);
      start = end + 1;
    }
    rest = rest.slice(start);
  }
  if (rest !== '') yield rest;
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
