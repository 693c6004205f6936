import type { Writable } from 'node:stream';
import { evaluateLine, type Language, tooLong } from './evaluate-line';
import { LineWriter, linesOf } from './json-lines';
import type { TermsSource } from './terms-source';

/** Answers every case of a stream, in order; true when all lines could be read. */
export async function evaluate(
  source: TermsSource,
  input: AsyncIterable<Buffer | string>,
  output: Writable,
  lang: Language = 'en',
): Promise<boolean> {
  const writer = new LineWriter(output);
  let allRead = true;
  for await (const line of linesOf(input)) {
    if (line?.trim() === '') continue;
    const { malformed, answer } = line === null ? tooLong() : evaluateLine(line, source, lang);
    if (malformed) allRead = false;
    await writer.write(answer);
  }
  await writer.flush();
  return allRead;
}
