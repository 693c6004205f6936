/** As NIST 800-63B asks: long rather than odd. */
const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** Why a new password is refused. */
export type WeakPassword = 'too-short' | 'too-long' | 'repeats' | 'tells-who';

/**
 * Why a new password will not do; null when it will.
 *
 * @param about what is known of its owner: name, address, the agency's names
 */
export function passwordWeakness(password: string, about: readonly string[]): WeakPassword | null {
  const text = password.normalize('NFKC');
  if ([...text].length < SHORTEST_PASSWORD) return 'too-short';
  if (text.length > LONGEST_PASSWORD) return 'too-long';
  if (new Set(text).size < 5 || /^(.{1,4})\1+.{0,3}$/u.test(text)) return 'repeats';
  const bare = plain(text);
  const known = about.map(plain).filter((word) => word.length >= 4);
  return known.some((word) => bare.includes(word) && bare.replaceAll(word, '').length < 8)
    ? 'tells-who'
    : null;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
