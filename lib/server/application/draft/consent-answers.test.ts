import { expect, test } from 'vitest';
import { consentAnswers, decisionOn, shownBoxes } from './consent-answers';
import { consentToken, readConsentToken } from './consent-token';

const dutyFree = { key: 'duty-free', sha256: 'a1', asked: 'each' } as const;
const travel = { key: 'third-party-travel', sha256: 'b2', asked: 'party' } as const;
const ken = { place: 0, family: '佐藤', given: '健' };
const misaki = { place: 1, family: '田中', given: '美咲' };
const nagi = { place: 1, family: '水野', given: '凪' };

const consents = consentAnswers([dutyFree, travel], [ken, misaki], {
  'duty-free': ['refused', 'granted'],
  'third-party-travel': 'granted',
});

test('P8 each traveler’s own decision is found again; the one for the party holds for everybody', () => {
  expect(decisionOn(dutyFree, ken, { consents })).toBe('refused');
  expect(decisionOn(dutyFree, misaki, { consents })).toBe('granted');
  expect(decisionOn(travel, misaki, { consents })).toBe('granted');
});

test('P8 who takes another’s place in the party has decided nothing', () => {
  expect(decisionOn(dutyFree, nagi, { consents })).toBeUndefined();
  expect(decisionOn(dutyFree, { ...misaki, place: 2 }, { consents })).toBeUndefined();
});

test('another text, and an answer from before each had a box, are no decision', () => {
  expect(decisionOn({ ...dutyFree, sha256: 'a2' }, misaki, { consents })).toBeUndefined();
  const before = { 'duty-free': { sha256: 'a1', decision: 'granted' as const } };
  expect(decisionOn(dutyFree, ken, { consents: before })).toBeUndefined();
});

test('P4 shown and not answered is null, not refused', () => {
  const unanswered = consentAnswers([dutyFree, travel], [ken, misaki], {
    'duty-free': ['granted'],
  });
  expect(decisionOn(dutyFree, misaki, { consents: unanswered })).toBeNull();
  expect(decisionOn(travel, ken, { consents: unanswered })).toBeNull();
});

test('P9 a page that named somebody else beside a box is shown anew', () => {
  const noon = new Date('2026-06-01T12:00:00+09:00');
  const items = [travel, dutyFree];
  const token = consentToken('draft-1', shownBoxes(items, [ken, misaki]), noon);
  const read = (party: (typeof ken)[]) =>
    readConsentToken(token, 'draft-1', shownBoxes(items, party), noon);
  expect(read([ken, misaki])).toBe('good');
  expect(read([ken, nagi])).toBe('stale');
  expect(read([ken])).toBe('stale');
});
