import { expect, test } from 'vitest';
import { consentToken, readConsentToken } from './consent-token';

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const shown = [
  { key: 'terms' as const, sha256: 'a1' },
  { key: 'overseas-transfer:FR' as const, sha256: 'b2' },
];
const token = consentToken('draft-1', shown, noon);

test('a page of consents is believed for two hours', () => {
  expect(readConsentToken(token, 'draft-1', shown, later(119))).toBe('good');
  expect(readConsentToken(token, 'draft-1', shown, later(120))).toBe('stale');
});

test('a text that is another one now is shown anew, and so is one that came or went', () => {
  const [terms, france] = shown as [(typeof shown)[0], (typeof shown)[1]];
  const other = { ...france, sha256: 'b3' };
  expect(readConsentToken(token, 'draft-1', [terms, other], noon)).toBe('stale');
  expect(readConsentToken(token, 'draft-1', [terms], noon)).toBe('stale');
  expect(readConsentToken(token, 'draft-1', [...shown, terms], noon)).toBe('stale');
});

test('one changed character, another draft, a longer life or nothing at all: not ours', () => {
  const [until = '', texts = '', mac = ''] = token.split('.');
  const forged = [
    `${until}.${texts}.${mac.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}`,
    `${Number(until) + 1}.${texts}.${mac}`,
    `${until}.${Buffer.from('terms=a1').toString('base64url')}.${mac}`,
    '',
    '..',
    'x'.repeat(10_000),
  ];
  for (const one of forged) expect(readConsentToken(one, 'draft-1', shown, noon)).toBe('tampered');
  expect(readConsentToken(token, 'draft-2', shown, noon)).toBe('tampered');
});
