import 'server-only';
import nouns from '@/lib/wording/search/nouns.json';
import { normalisedText } from './normalised-text';
import { soundMark } from './sound-mark';

interface Noun {
  readonly kana: readonly string[];
  readonly forms: readonly string[];
  /** What a text says for it, when that is less than what a traveler may type. */
  readonly found?: readonly string[];
  /** Other nouns, by their reading, that answer it too. */
  readonly also?: readonly string[];
  /** A tour is about it only when more than the text of one day says so. */
  readonly main?: boolean;
}

const marked = (nouns as readonly Noun[]).map((noun) => ({
  main: noun.main === true,
  mark: `${soundMark(noun.kana[0] ?? '')}‹`,
  marks: [noun.kana[0] ?? '', ...(noun.also ?? [])].map((kana) => `${soundMark(kana)}‹`),
  typed: new Set([...noun.kana, ...noun.forms].map(normalisedText)),
  sounds: new Set(noun.kana.map(soundMark)),
  found: (noun.found ?? noun.forms).map(normalisedText).filter((form) => form !== ''),
}));

// A short word in hiragana is found in the middle of others (豊かに): only after a particle, or at the beginning.
const inText = (text: string, form: string) =>
  /^[ぁ-ゖ]{1,2}$/.test(form)
    ? new RegExp(`(?:^|[\\nはのをと])${form}(?:$|[\\nをのは]|\\p{Script=Han})`, 'u').test(text)
    : text.includes(form);

/** The marks of the nouns a normalised text speaks of; of a day's text without those that must be what a tour is about. */
export function nounMarks(text: string, ofDay = false): string[] {
  return marked
    .filter((noun) => !(ofDay && noun.main) && noun.found.some((form) => inText(text, form)))
    .map(({ mark }) => mark);
}

/** What a typed noun is searched by: marks, and whether its letters count too. Null for no known noun. */
export function nounNamed(word: string): { marks: readonly string[]; main: boolean } | null {
  const sound = soundMark(word);
  const noun =
    marked.find(({ typed }) => typed.has(word)) ?? marked.find(({ sounds }) => sounds.has(sound));
  return noun ? { marks: noun.marks, main: noun.main } : null;
}

/** Every form a traveler may type, normalised, longest first. */
export const nounForms: readonly string[] = [...new Set(marked.flatMap(({ typed }) => [...typed]))]
  .filter((form) => form.length > 1)
  .sort((a, b) => b.length - a.length);

/** The mark by which a noun is indexed, by its reading. */
export function markOfNoun(kana: string): string {
  return `${soundMark(kana)}‹`;
}
