import { describe, expect, test } from 'vitest';
import { normalisedText } from './normalised-text';
import { searchText } from './search-text';
import { indexTokens, wordTokens } from './search-tokens';

describe('what is typed and what is printed are compared in one spelling', () => {
  test.each([
    ['ＫＹＯＴＯ　２０２７', 'kyoto2027'],
    ['ｶﾞﾀﾝｺﾞﾄﾝ', 'がたんごとん'],
    ['キョウト', 'きょうと'],
    ['茅ヶ崎・八ケ岳', '茅が崎八が岳'],
    ['マチュ・ピチュ', 'まちゅぴちゅ'],
    ['ル-ブル', 'るぶる'],
    ['「嵐山」、宇治。', '嵐山\n宇治'],
    ['ヴェネツィア', 'ゔぇねつぃあ'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(normalisedText(text)).toBe(expected);
  });

  test('the index holds characters and pairs, never a pair across a punctuation mark', () => {
    expect(indexTokens('京都\n宇治')).toEqual(['京', '都', '京都', '宇', '治', '宇治']);
    expect(indexTokens('京都\n宇治')).not.toContain('都宇');
  });

  test('a word asks for its pairs, a single character for itself', () => {
    expect(wordTokens('嵐山電車')).toEqual(['嵐山', '山電', '電車']);
    expect(wordTokens('京都')).toEqual(['京都']);
    expect(wordTokens('海')).toEqual(['海']);
    expect(wordTokens('𠮷野')).toEqual(['𠮷野']);
  });
});

test('names and places come first, where a tour sets out from is not searched', () => {
  const text = searchText({
    title: '古都の秋',
    titleKana: 'ことのあき',
    catchLine: '朝の竹林',
    description: '嵐山を歩きます',
    region: 'kinki',
    places: ['京都'],
    placesKana: ['きょうと'],
    prefectureOrCountry: '京都府',
    themes: ['onsen'],
    transport: '新幹線',
    lodging: '月影荘',
    conductor: 'escorted',
    included: ['新幹線'],
    options: ['人力車'],
    days: ['嵐山へ', '保津川下り'],
  });
  const [names = '', texts = ''] = text.split('\f');
  expect(names.split('\n')).toEqual(
    expect.arrayContaining(['京都', 'きょうと', '近畿', 'かんさい']),
  );
  expect(texts.split('\n')).toEqual(expect.arrayContaining(['温泉', 'おんせん', '保津川下り']));
});
