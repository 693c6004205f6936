import 'server-only';

/** Every character and every pair of neighbours of a normalised text, once each: what the index holds. */
export function indexTokens(normalised: string): string[] {
  const tokens = new Set<string>();
  for (const line of normalised.split('\n')) {
    let before = '';
    for (const character of line) {
      tokens.add(character);
      if (before !== '') tokens.add(before + character);
      before = character;
    }
  }
  return [...tokens];
}

/** What a row must hold to be worth a closer look: the pairs of a word, or the one character it consists of. */
export function wordTokens(normalised: string): string[] {
  const characters = [...normalised];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, at) => characters[at] + character))];
}
