import { describe, expect, test } from 'vitest';
import { isNameOfDocument, isSpellingOf, type SpelledName } from './name-spelling';

const NEW_LETTERS = { 髙: '高', 齋: '斎', 邊: '辺', 邉: '辺', 澤: '沢', 櫻: '桜' };

/** 「山田 太郎 ヤマダ タロウ」, abroad with 「YAMADA TARO」 behind; `_` for a half that is empty. */
function named(line: string): SpelledName {
  const [family = '', given = '', familyKana = '', givenKana = '', ...roman] = line
    .split(' ')
    .map((part) => part.replaceAll('_', ' ').trim());
  return {
    ...{ family, given, familyKana, givenKana },
    romanFamily: roman[0] ?? null,
    romanGiven: roman[1] ?? null,
  };
}

const isStill = (before: string, after: string) =>
  isSpellingOf(named(before), named(after), NEW_LETTERS);

describe('D2-13.1 D3-14.1 a name written otherwise is the same person', () => {
  test.each([
    ['nothing changed', '山田 太郎 ヤマダ タロウ', '山田 太郎 ヤマダ タロウ'],
    ['an old letter', '斎藤 恵 サイトウ メグミ', '齋藤 恵 サイトウ メグミ'],
    ['an old letter, and the reading', '高橋 恵 タカハジ メグミ', '髙橋 恵 タカハシ メグミ'],
    ['another old letter', '渡辺 恵 ワタナベ メグミ', '渡邉 恵 ワタナベ メグミ'],
    ['a family name written otherwise', '伊東 恵 イトウ メグミ', '伊藤 恵 イトウ メグミ'],
    ['both halves near, read the same', '伊東 太朗 イトウ タロウ', '伊藤 太郎 イトウ タロウ'],
    ['a given name of another letter', '山田 博 ヤマダ ヒロシ', '山田 浩 ヤマダ ヒロシ'],
    ['kana instead of kanji', '山田 はなこ ヤマダ ハナコ', '山田 花子 ヤマダ ハナコ'],
    ['large kana for small', '山田 翔 ヤマダ シヨウ', '山田 翔 ヤマダ ショウ'],
    ['ュ for ユ', '山田 駿 ヤマダ シユン', '山田 駿 ヤマダ シュン'],
    ['a stroke for the vowel', '大野 恵 オーノ メグミ', '大野 恵 オオノ メグミ'],
    ['じ for ぢ', '山田 千鶴 ヤマダ チズル', '山田 千鶴 ヤマダ チヅル'],
    ['a letter is missing', '鈴木 一郎 スズキ イチロ', '鈴木 一郎 スズキ イチロウ'],
    ['a letter is doubled', '鈴木 花子 スズズキ ハナコ', '鈴木 花子 スズキ ハナコ'],
    ['letters changed places', '鈴木 花子 スキズ ハナコ', '鈴木 花子 スズキ ハナコ'],
    ['a given name read otherwise', '山田 幸子 ヤマダ サチコ', '山田 幸子 ヤマダ ユキコ'],
    ['a family name read otherwise', '東 恵 ヒガシ メグミ', '東 恵 アズマ メグミ'],
    ['the wrong way round', '太郎 山田 タロウ ヤマダ', '山田 太郎 ヤマダ タロウ'],
    ['only the kana the wrong way round', '山田 太郎 タロウ ヤマダ', '山田 太郎 ヤマダ タロウ'],
    ['a middle name', 'Smith John スミス ジョン', 'Smith John_Paul スミス ジョン'],
    ['a long o', '佐藤 陽子 サトウ ヨウコ SATO YOKO', '佐藤 陽子 サトウ ヨウコ SATOH YOUKO'],
    ['ohno', '大野 恵 オオノ メグミ ONO MEGUMI', '大野 恵 オオノ メグミ OHNO MEGUMI'],
    [
      'kunrei',
      '土屋 真一 ツチヤ シンイチ TUTIYA SINITI',
      '土屋 真一 ツチヤ シンイチ TSUCHIYA SHINICHI',
    ],
    [
      'a slip in the passport letters',
      '森 恵 モリ メグミ MORI MEGMUI',
      '森 恵 モリ メグミ MORI MEGUMI',
    ],
    [
      'a middle name in the passport',
      'ヒル ジョン ヒル ジョン HILL JOHN',
      'ヒル ジョン ヒル ジョン HILL JOHN_PAUL',
    ],
    [
      'passport letters the wrong way round',
      '森 恵 モリ メグミ MEGUMI MORI',
      '森 恵 モリ メグミ MORI MEGUMI',
    ],
    ['one name only, in the other half', 'アウン _ アウン _', '_ アウン _ アウン'],
  ])('%s: %s → %s', (_, before, after) => {
    expect(isStill(before, after)).toBe(true);
  });
});

describe('D2-13.1 D3-14.1 farther than a spelling is another person, or a new name', () => {
  test.each([
    ['somebody else', '山田 太郎 ヤマダ タロウ', '佐藤 花子 サトウ ハナコ'],
    ['another of the family', '山田 太郎 ヤマダ タロウ', '山田 花子 ヤマダ ハナコ'],
    ['a twin', '山田 健太 ヤマダ ケンタ', '山田 健二 ヤマダ ケンジ'],
    ['a twin of one letter', '山田 由美 ヤマダ ユミ', '山田 絵美 ヤマダ エミ'],
    ['a twin in kana', '山田 ゆみ ヤマダ ユミ', '山田 えみ ヤマダ エミ'],
    ['a twin by a long vowel', '山田 勇気 ヤマダ ユウキ', '山田 由紀 ヤマダ ユキ'],
    ['a twin abroad', '森 恵 モリ メグミ MORI KENTA', '森 恵 モリ メグミ MORI KENJI'],
    ['the written name of somebody else', '山田 太郎 ヤマダ タロウ', '佐藤 花子 ヤマダ タロウ'],
    ['the reading of somebody else', '山田 太郎 ヤマダ タロウ', '山田 太郎 サトウ ハナコ'],
    [
      'the passport of somebody else',
      '山田 太郎 ヤマダ タロウ YAMADA TARO',
      '山田 太郎 ヤマダ タロウ SATO HANAKO',
    ],
    [
      'the passport of another of the family',
      '山田 太郎 ヤマダ タロウ YAMADA TARO',
      '山田 太郎 ヤマダ タロウ YAMADA HANAKO',
    ],
    ['a marriage', '山田 花子 ヤマダ ハナコ', '佐藤 花子 サトウ ハナコ'],
    ['a marriage abroad', '森 恵 モリ メグミ MORI MEGUMI', '森 恵 モリ メグミ TANAKA MEGUMI'],
    [
      'both halves read otherwise',
      '東海林 幸子 ショウジ サチコ',
      '東海林 幸子 トウカイリン ユキコ',
    ],
    ['both halves written otherwise', '阿部 浩 アベ ヒロシ', '安倍 博 アベ ヒロシ'],
    [
      'a birth name that is longer in every way',
      'Hill John ヒル ジョン',
      'Hill John_Paul ヒル ジョン_ポール',
    ],
    ['the given name is gone', '山田 太郎 ヤマダ タロウ', '山田 _ ヤマダ _'],
    [
      'letters of a passport where there were none',
      '森 恵 モリ メグミ',
      '森 恵 モリ メグミ MORI MEGUMI',
    ],
  ])('%s: %s → %s', (_, before, after) => {
    expect(isStill(before, after)).toBe(false);
  });
});

describe('what staff may write who have seen the document', () => {
  test.each([
    ['a marriage', '山田 花子 ヤマダ ハナコ', '佐藤 花子 サトウ ハナコ', true],
    [
      'a marriage abroad',
      '森 恵 モリ メグミ MORI MEGUMI',
      '林 恵 ハヤシ メグミ HAYASHI MEGUMI',
      true,
    ],
    ['a slip in both ways', '山田 ゆみ ヤマダ ユミ', '山田 ゆき ヤマダ ユキ', true],
    [
      'a slip in both ways after a marriage',
      '山田 ゆみ ヤマダ ユミ',
      '佐藤 ゆき サトウ ユキ',
      false,
    ],
    ['another given name', '山田 太郎 ヤマダ タロウ', '山田 花子 ヤマダ ハナコ', false],
    ['another reading of a new name', '山田 幸子 ヤマダ サチコ', '佐藤 幸子 サトウ ユキコ', false],
    [
      'the passport of another',
      '森 恵 モリ メグミ MORI MEGUMI',
      '林 恵 ハヤシ メグミ HAYASHI KEIKO',
      false,
    ],
  ])('%s: %s → %s', (_, before, after, allowed) => {
    expect(isNameOfDocument(named(before), named(after), NEW_LETTERS)).toBe(allowed);
  });
});

test('two small steps are judged as one, from the name of the application', () => {
  const first = '山田 由美 ヤマダ ユミ';
  expect(isStill(first, '山田 絵美 ヤマダ ユミ')).toBe(true);
  expect(isStill('山田 絵美 ヤマダ ユミ', '山田 絵美 ヤマダ エミ')).toBe(true);
  expect(isStill(first, '山田 絵美 ヤマダ エミ')).toBe(false);
});
