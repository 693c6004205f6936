import { expect, test } from 'vitest';
import { passwordWeakness } from './password-strength';

test.each([
  ['eleven letters', 'みさきのとうだいなみし', 'too-short'],
  ['twelve letters', 'みさきのとうだいなみしず', null],
  ['128 letters', 'みさきの灯台42!'.repeat(16).slice(0, 127).concat('終'), null],
  ['129 letters', 'みさきの灯台42!'.repeat(16).slice(0, 127).concat('終終'), 'too-long'],
  ['one letter again and again', 'aaaaaaaaaaaaaaaa', 'repeats'],
  ['one word again and again', 'abcdabcdabcdabcd', 'repeats'],
  ['the own address', 'hikaru.nagisa@desk', 'tells-who'],
  ['the own address and much else', 'hikaru.nagisa@desk と灯台の波しずか', null],
])('a password of %s', (_, password, expected) => {
  const about = ['hikaru.nagisa@desk.example', 'hikaru.nagisa@desk'];
  expect(passwordWeakness(password, about)).toBe(expected);
});
