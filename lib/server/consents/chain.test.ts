import { expect, test } from 'vitest';
import { canonicalJson, eventHash, payloadCommit, textSha256 } from './chain';

const salt = '00112233445566778899aabbccddeeff';
const notice = '370ce29696d1d4239e53275db81c3314b426e212f6c8d598fc1c470f10c278a6';
const first = {
  seq: 1,
  tenant: 't_demo',
  at: '2026-11-20T01:02:03.000Z',
  type: 'consent.granted',
  notice_sha256: notice,
  payload_commit: '22aedf4f25669db09f1adf5701e18a54860a7fc6cf32073b5f577ec276d8be72',
  prev: '0'.repeat(64),
} as const;
const second = {
  seq: 2,
  tenant: 't_demo',
  at: '2026-11-21T01:02:03.000Z',
  type: 'consent.withdrawn',
  notice_sha256: notice,
  payload_commit: 'f13fcb8b4c3ea584ca60211d137bffa63e0b6753b85a77dd334c7d1595d52fb3',
  prev: 'ec6fb1fdd0e8d6657bdb8a4cdd979ffd16072f9aef5cddafbd9f7a9f3ad88c55',
} as const;

test('a payload with its salt gives the known commitment', () => {
  const payload = { subject: 'trv_01', item: 'dutyfree', decision: 'granted' };
  expect(payloadCommit(salt, payload)).toBe(first.payload_commit);
});

test('two known events give the two known hashes', () => {
  expect(eventHash(first)).toBe('ec6fb1fdd0e8d6657bdb8a4cdd979ffd16072f9aef5cddafbd9f7a9f3ad88c55');
  expect(eventHash(second)).toBe(
    '11c14c475e99352fb54916fa779f6861977c4ae7e02317790fa4a1144213275d',
  );
});

test('one changed field of an event changes its hash', () => {
  const known = eventHash(first);
  const changes = [
    { seq: 3 },
    { tenant: 't_demp' },
    { at: '2026-11-20T01:02:03.001Z' },
    { type: 'consent.refused' as const },
    { notice_sha256: `${notice.slice(0, -1)}7` },
    { payload_commit: second.payload_commit },
    { prev: second.prev },
  ];
  for (const change of changes) expect(eventHash({ ...first, ...change })).not.toBe(known);
});

test('the order of keys and the composition of letters do not matter, fractions are refused', () => {
  expect(canonicalJson({ b: 1, a: ['が'] })).toBe(canonicalJson({ a: ['が'], b: 1 }));
  expect(canonicalJson({ b: 1, a: null })).toBe('{"a":null,"b":1}');
  expect(() => canonicalJson({ a: 0.5 })).toThrow(RangeError);
  expect(() => canonicalJson({ a: undefined })).toThrow(RangeError);
});

test('a text hashes alike with either line ending and with blanks around it', () => {
  expect(textSha256('一行目\r\n二行目\n')).toBe(textSha256('一行目\n二行目'));
  expect(textSha256('一行目')).not.toBe(textSha256('一行め'));
});
