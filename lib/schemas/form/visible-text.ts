// Shape selectors of a kanji (葛󠄀) are part of how a name is written; everywhere else they show nothing.
const INVISIBLE =
  /(?<!\p{Script=Han})[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]|[\p{Cf}\u2800]|(?![\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu;

/**
 * What somebody typed without what nobody sees: zero-width blanks, marks that turn the direction of a text, fillers.
 * They come along when a number is copied from a page or a card, and make one text look like another.
 */
export function visibleText(typed: string): string {
  return typed.replaceAll(INVISIBLE, '');
}
