import { expect, test } from 'vitest';
import { mailAddressFrom } from '@/lib/schemas/access/mail-address';
import { machineReadableName } from './machine-readable-name';
import { mistypedDomain } from './mistyped-domain';
import { katakana, passportLetters, writtenName } from './person-names';
import { typedDate } from './typed-date';
import { visibleText } from './visible-text';

const words = {
  missing: 'missing',
  tooLong: 'long',
  wrong: 'wrong',
  hyphen: 'hyphen',
  machine: (_: string, read: string) => read,
};
const answer = (
  schema: {
    safeParse: (typed: unknown) => {
      success: boolean;
      data?: unknown;
      error?: { issues: { message: string }[] };
    };
  },
  typed: unknown,
) => {
  const read = schema.safeParse(typed);
  return read.success ? read.data : `! ${read.error?.issues[0]?.message}`;
};

test.each([
  ["O'BRIEN", 'OBRIEN'],
  ['O’Brien', 'OBRIEN'],
  ['MÜLLER', 'MUELLER'],
  ['Mu\u0308ller', 'MUELLER'],
  ['MUÑOZ', 'MUNOZ'],
  ['SMITH JR.', 'SMITH JR'],
  ['Strauß', 'STRAUSS'],
  ['ØRSTED', 'OERSTED'],
  ['Þór', 'THOR'],
  ['ŁUCZAK', 'LUCZAK'],
  ['NGUYỄN', 'NGUYEN'],
])('%s is %s in the line that machines read, and is shown before it is taken', (typed, read) => {
  expect(machineReadableName(typed)).toBe(read);
  expect(answer(passportLetters(60, words), typed)).toBe(`! ${read}`);
  expect(answer(passportLetters(60, words), read)).toBe(read);
});

test.each([
  ['佐藤', '! wrong'],
  ['Иванов', '! wrong'],
  ['', '! missing'],
  ['ken-ichi', 'KEN-ICHI'],
])('passport letters: %s is answered with %s', (typed, told) => {
  expect(answer(passportLetters(60, words), typed)).toBe(told);
});

test.each([
  ['サン＝サーンス', 'サン＝サーンス'],
  ['みすゞ', 'ミスヾ'],
  ['ヷ', 'ヷ'],
  ['ｶﾞﾌﾞﾘｴﾙ', 'ガブリエル'],
  ['マリー・アン', 'マリー・アン'],
  ['・', '! wrong'],
  ['ー', '! wrong'],
  ['マリ-アン', '! hyphen'],
  ['マリ‐アン', '! hyphen'],
  ['佐藤', '! wrong'],
  ['\u200b', '! missing'],
])('kana: %s is answered with %s', (typed, told) => {
  expect(answer(katakana(60, words), typed)).toBe(told);
});

test.each([
  ['\u200b', '! missing'],
  ['\u202e佐藤', '佐藤'],
  ['・', '! wrong'],
  ['葛\u{e0100}城', '葛\u{e0100}城'],
  ['𠮷田', '𠮷田'],
])('a name: %j is answered with %j', (typed, told) => {
  expect(answer(writtenName(40, words), typed)).toBe(told);
});

test.each([
  ['\u202a090-1234-5678\u202c', '090-1234-5678'],
  ['TB\u200b12', 'TB12'],
  ['a\u00adb\ufeff', 'ab'],
  ['\u3164', ''],
  ['\u{e0100}', ''],
  ['一\n二\t三', '一\n二\t三'],
])('what nobody sees goes from %j', (typed, seen) => {
  expect(visibleText(typed)).toBe(seen);
});

test.each([
  ['a..b@docomo.ne.jp', 'a..b@docomo.ne.jp'],
  ['a.@ezweb.ne.jp', 'a.@ezweb.ne.jp'],
  ['a/b@docomo.ne.jp', 'a/b@docomo.ne.jp'],
  ['taro@日本語.jp', 'taro@xn--wgv71a119e.jp'],
  [' Taro＠Example.JP ', 'taro@example.jp'],
  ['a..b@example.jp', null],
  ['a.@example.jp', null],
  ['.a@docomo.ne.jp', null],
  ['a@b', null],
  ['a@b@c.jp', null],
  ['太郎@example.jp', null],
  ['a b@example.jp', null],
  ['a@example..jp', null],
  ['a@127.0.0.1', null],
  ['@example.jp', null],
])('the mail address %s is kept as %s', (typed, kept) => {
  expect(mailAddressFrom(typed)).toBe(kept);
});

test.each([
  ['a@gmail.con', 'gmail.com'],
  ['a@gmial.com', 'gmail.com'],
  ['a@gmai.com', 'gmail.com'],
  ['a@gmail.co.jp', 'gmail.com'],
  ['a@yahoo.co.jo', 'yahoo.co.jp'],
  ['a@docomo.co.jp', 'docomo.ne.jp'],
  ['a@example.con', 'example.com'],
  ['a@gmail.com', null],
  ['a@ymail.com', null],
  ['a@example.jp', null],
  ['a@me.com', null],
  ['a@agency.example.co.jp', null],
])('%s is asked about as %s', (typed, meant) => {
  expect(mistypedDomain(typed)).toBe(meant);
});

test.each([
  ['昭和59', '4', '1', '1984-04-01'],
  ['Ｓ５９', '4', '1', '1984-04-01'],
  ['平成元年', '1', '8', '1989-01-08'],
  ['昭和64', '1', '7', '1989-01-07'],
  ['昭和64', '1', '8', '! wrong'],
  ['平成1', '1', '7', '! wrong'],
  ['59', '4', '1', '! wrong'],
  ['昭和', '4', '1', '! wrong'],
  ['令和1', '5', '1', '2019-05-01'],
  ['1984', '4', '1', '1984-04-01'],
])('the year %s, %s-%s is read as %s', (year, month, day, told) => {
  expect(answer(typedDate(words), { year, month, day })).toBe(told);
});
