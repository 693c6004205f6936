import { expect, test } from 'vitest';
import {
  CLAIMANTS,
  IDENTITY_METHODS,
  identityLevel,
  identityObjection,
  REQUEST_CHANNELS,
} from './identity';
import type { RequestKind } from './request-dates';

// Typed by hand from privacy.md P64: 1 code, 2 second place on file, 3 the desk.
const BY_WEB: Record<RequestKind, string> = {
  'purpose-notice': 'code',
  disclosure: 'second-channel',
  'record-disclosure': 'second-channel',
  correction: 'second-channel',
  'stop-use': 'second-channel',
  'stop-provision': 'code',
  'measures-information': 'code',
  complaint: 'code',
};
const kinds = Object.keys(BY_WEB) as RequestKind[];
const own = { claimant: 'self', channel: 'web', contactChanged: false } as const;

test.each(kinds)('P64 %s of the person by the site', (kind) => {
  expect(identityLevel({ ...own, kind })).toBe(BY_WEB[kind]);
});

test.each(kinds)(
  'P64 %s by another way, by another, or after a changed contact: the desk',
  (kind) => {
    for (const channel of REQUEST_CHANNELS.slice(1))
      expect(identityLevel({ ...own, kind, channel })).toBe('desk');
    for (const claimant of CLAIMANTS.slice(1))
      expect(identityLevel({ ...own, kind, claimant })).toBe('desk');
    expect(identityLevel({ ...own, kind, contactChanged: true })).toBe('desk');
  },
);

test('P66 nothing that is known of a booking confirms anybody', () => {
  expect(IDENTITY_METHODS).toEqual(['call-back', 'letter', 'id-document', 'in-person']);
});

const shown = {
  claimant: 'self',
  contactChanged: false,
  method: 'call-back',
  papers: null,
} as const;

test('P64 after a changed contact a place on file confirms nobody', () => {
  expect(identityObjection(shown)).toBeNull();
  const changed = { ...shown, contactChanged: true };
  expect(identityObjection(changed)).toBe('method-not-enough');
  expect(identityObjection({ ...changed, method: 'letter' })).toBe('method-not-enough');
  expect(identityObjection({ ...changed, method: 'id-document' })).toBeNull();
  expect(identityObjection({ ...changed, method: 'in-person' })).toBeNull();
});

test.each([
  ['guardian', null, 'papers-missing'],
  ['guardian', 'mandate', 'papers-missing'],
  ['guardian', 'family-register', null],
  ['guardian', 'guardian-register', null],
  ['mandated', null, 'papers-missing'],
  ['mandated', 'family-register', 'papers-missing'],
  ['mandated', 'mandate', null],
] as const)('P61 %s with %s: %s', (claimant, papers, objection) => {
  const facts = { ...shown, claimant, method: 'id-document', papers } as const;
  expect(identityObjection(facts)).toBe(objection);
});
