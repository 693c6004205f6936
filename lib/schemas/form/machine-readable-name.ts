/** Letters that are not their plain letter with a mark, as ICAO Doc 9303 part 3, section 6 A writes them. */
const WRITTEN: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  ı: 'I',
  Ĳ: 'IJ',
  ĸ: 'Q',
  Ŀ: 'L',
  Ł: 'L',
  Ŋ: 'N',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  ß: 'SS',
  ẞ: 'SS',
  Þ: 'TH',
  Ŧ: 'T',
  Ü: 'UE',
  Ə: 'E',
};

/**
 * A name as the machine-readable line of a passport writes it (ICAO Doc 9303 part 3): national letters in A–Z,
 * apostrophes and full stops left out, hyphens kept as somebody types them. Where states may choose (Ñ as N or NXX,
 * Ü as UE, UXX or U) it is the first of the recommended; the traveler compares it with the passport.
 *
 * @example machineReadableName("O'Brien") // => 'OBRIEN'
 */
export function machineReadableName(typed: string): string {
  return [...withoutMarks(typed).normalize('NFKC')]
    .map((letter) => plainLetter(letter))
    .join('')
    .replaceAll(/[‐-―ー−]/g, '-')
    .replaceAll(/ *, *| +/g, ' ')
    .trim();
}

// Before the widths are evened: that would make a blank and an accent out of ´.
const withoutMarks = (typed: string) => typed.replaceAll(/['’‘ʼ＇`´′‛.．。]/g, '');

function plainLetter(letter: string): string {
  const capital =
    letter === 'ß' || letter === 'ı' || letter === 'ĸ' ? letter : letter.toUpperCase();
  return WRITTEN[capital] ?? capital.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
