/** What an address says was done, in words; null for what it cannot say. */
export function doneIn(
  words: Readonly<Record<string, string>>,
  asked: string | string[] | undefined,
): string | null {
  return typeof asked === 'string' && Object.hasOwn(words, asked) ? (words[asked] ?? null) : null;
}
