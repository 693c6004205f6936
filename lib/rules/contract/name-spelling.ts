import { type Likeness, likeness } from './likeness';

/** The name of a traveler in every way it is written. The letters of the passport are null at home. */
export interface SpelledName {
  readonly family: string;
  readonly given: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly romanFamily: string | null;
  readonly romanGiven: string | null;
}

/** Old letters with the ones that stand for them today: 髙 with 高. */
export type NewLetters = Readonly<Record<string, string>>;

type Pair = readonly [family: string, given: string];
type Likenesses = readonly [family: Likeness, given: Likeness];

/**
 * 表記の訂正: whether a name written otherwise is still the name of the same person. What is farther is 交替, which needs the
 * company's approval. The day of birth is no part of it: whoever changes that speaks of somebody else.
 *
 * In each half of the name, the written form or the reading stays; what is mended beside it may be far off in one half only
 * (幸子 read サチコ for ユキコ), because who is born on the same day may have a name near by (健太 and 健二), but not one
 * that is written or read the same. Passport letters, by which alone an airline knows somebody, stay near in both halves. Halves
 * that were filled in the wrong way round are turned first.
 *
 * A family name that is another in every way (a marriage) is not a spelling, though it is no 交替 either: which name holds is
 * what the document of that day says, and somebody must have seen it.
 *
 * @clause D2-13.1
 * @clause D3-14.1
 * @param before as it was at the application, so that many small steps lead no farther than one
 */
export function isSpellingOf(
  before: SpelledName,
  after: SpelledName,
  newLetters: NewLetters,
): boolean {
  const written = (from: Pair) => eachHalf(from, [after.family, after.given], inNew(newLetters));
  const read = (from: Pair) => eachHalf(from, [after.familyKana, after.givenKana], largeKana);
  const kept = eitherWay([before.family, before.given]).some((name) =>
    eitherWay([before.familyKana, before.givenKana]).some((kana) =>
      holds(written(name), read(kana)),
    ),
  );
  return kept && romanStaysNear(before, after);
}

/**
 * 証明書のとおりの訂正: what staff may write who have seen the document that the trip is made with. Born on the same day, somebody
 * whose given name stays is the same person under any family name (改姓); so is somebody whose family name stays and whose given
 * name is a mistake away in both ways (ゆみ for ゆき), which alone could be a twin.
 */
export function isNameOfDocument(
  before: SpelledName,
  after: SpelledName,
  newLetters: NewLetters,
): boolean {
  const written = likeness(before.given, after.given, inNew(newLetters));
  const read = likeness(before.givenKana, after.givenKana, largeKana);
  const roman = likeness(before.romanGiven ?? '', after.romanGiven ?? '', oneRomanization);
  if ([written, read, roman].includes('far')) return false;
  const familyStays =
    likeness(before.family, after.family, inNew(newLetters)) === 'same' &&
    likeness(before.familyKana, after.familyKana, largeKana) === 'same';
  return familyStays || (written === 'same' && read === 'same');
}

const eitherWay = ([family, given]: Pair): readonly Pair[] => [
  [family, given],
  [given, family],
];

function eachHalf(from: Pair, to: Pair, key: (name: string) => string): Likenesses {
  return [likeness(from[0], to[0], key), likeness(from[1], to[1], key)];
}

function holds(written: Likenesses, read: Likenesses): boolean {
  const halves = [0, 1] as const;
  const far = [...written, ...read].filter((one) => one === 'far').length;
  return far <= 1 && halves.every((half) => [written[half], read[half]].includes('same'));
}

function romanStaysNear(before: SpelledName, after: SpelledName): boolean {
  const to: Pair = [after.romanFamily ?? '', after.romanGiven ?? ''];
  return eitherWay([before.romanFamily ?? '', before.romanGiven ?? '']).some((from) =>
    eachHalf(from, to, oneRomanization).every((one) => one !== 'far'),
  );
}

const inNew = (newLetters: NewLetters) => (name: string) =>
  largeKana([...name].map((letter) => newLetters[letter] ?? letter).join('')).toLowerCase();

const SMALL = 'ァィゥェォッャュョヮヵヶ';
const LARGE = 'アイウエオツヤユヨワカケ';

/** ぢ and じ, づ and ず, を and お sound alike; a long sound is written by a stroke or by its vowel. */
function largeKana(name: string): string {
  return name
    .replaceAll(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replaceAll(/[ァィゥェォッャュョヮヵヶ]/g, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana)
    .replaceAll('ヂ', 'ジ')
    .replaceAll('ヅ', 'ズ')
    .replaceAll('ヲ', 'オ')
    .replaceAll(/(?<=[オコゴソゾトドノホボポモヨロ])[ーオ]/g, 'ウ')
    .replaceAll(/(?<=[ウクグスズツヌフブプムユル])ー/g, 'ウ')
    .replaceAll(/(?<=[エケゲセゼテデネヘベペメレ])[ーエ]/g, 'イ');
}

/** SHI and SI, TSU and TU, OH and O, KENJI and KENZI: what one reading may be in a passport. */
function oneRomanization(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('SH', 'S')
    .replaceAll('CH', 'T')
    .replaceAll('TS', 'T')
    .replaceAll('J', 'Z')
    .replaceAll('F', 'H')
    .replaceAll(/([SZT])Y/g, '$1')
    .replaceAll(/O[HUO](?![AIUEO])/g, 'O')
    .replaceAll('UU', 'U')
    .replaceAll(/M(?=[BMP])/g, 'N');
}
