import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { linesOf } from './json-lines';
import { termsSource } from './terms-source';

async function* chunks(...texts: readonly (string | Buffer)[]) {
  yield* texts;
}

async function linesIn(input: AsyncIterable<string | Buffer>, longest?: number) {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(input, longest)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it('are whole, wherever the stream was cut', async () => {
    const bytes = Buffer.from('{"旅":1}\n{"旅":2}');
    const one = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await linesIn(chunks(...one))).toEqual(['{"旅":1}', '{"旅":2}']);
    expect(await linesIn(chunks('a', '', 'b\n', '\nc', '\n'))).toEqual(['ab', '', 'c']);
    expect(await linesIn(chunks())).toEqual([]);
  });

  it('longer than any case are not held', async () => {
    const input = () => chunks('12345678\n1234', '5678', '9\n1', '2\n', '123456789', '1');
    expect(await linesIn(input(), 8)).toEqual(['12345678', null, '12', null]);
    expect(await linesIn(chunks('123456789\n1\n'), 8)).toEqual([null, '1']);
  });

  it('of 40 million characters are read in a second or two, not in the square of it', async () => {
    async function* long() {
      for (let place = 0; place < 640; place += 1) yield 'x'.repeat(65_536);
    }
    const begun = performance.now();
    const [line] = await linesIn(long());
    expect(line).toHaveLength(41_943_040);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it('that are too long are answered as malformed, and the rest goes on', async () => {
    const written: string[] = [];
    const output = new Writable({
      write(chunk, _, done) {
        written.push(String(chunk));
        done();
      },
    });
    async function* input() {
      for (let place = 0; place < 70; place += 1) yield 'x'.repeat(1_048_576);
      yield '\n{"id":2,"kind":"deposit","tourPriceYen":60000}\n';
    }
    expect(await evaluate(termsSource('deposit-domestic'), input(), output)).toBe(false);
    const answers = written.join('').trimEnd().split('\n');
    expect(answers.map((line) => JSON.parse(line))).toMatchObject([
      { id: null, error: 'the line is too long', field: '' },
      { id: 2, minimumYen: 20_000 },
    ]);
  });
});
