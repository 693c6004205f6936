import { expect, test } from 'vitest';
import { type LicenceFacts, licenceFaults } from './licence-faults';

const first: LicenceFacts = {
  licenceClass: 'first',
  scope: ['domestic', 'overseas'],
  qualifications: ['domestic', 'general'],
  overseasTours: 12,
  principalNamed: false,
};

test('the first class sells package tours abroad, no other does', () => {
  expect(licenceFaults(first)).toEqual([]);
  expect(licenceFaults({ ...first, licenceClass: 'second' })).toEqual([
    { kind: 'tours-abroad-not-allowed', tours: 12 },
  ]);
  expect(licenceFaults({ ...first, licenceClass: 'second', overseasTours: 0 })).toEqual([]);
});

test('journeys abroad need a general manager, those at home do not', () => {
  const domestic: LicenceFacts = { ...first, qualifications: ['domestic'] };
  expect(licenceFaults(domestic)).toEqual([{ kind: 'no-general-manager' }]);
  expect(licenceFaults({ ...domestic, scope: ['domestic', 'inbound'] })).toEqual([]);
});

test('a sub-agent says for whom it acts; nobody else has to', () => {
  const agent: LicenceFacts = { ...first, licenceClass: 'sub-agent', overseasTours: 0 };
  expect(licenceFaults(agent)).toEqual([{ kind: 'no-principal' }]);
  expect(licenceFaults({ ...agent, principalNamed: true })).toEqual([]);
});
