import { expect, test } from 'vitest';
import { mayClaim } from './claimable';
import { STAFF_ROLES } from './permissions';

test.each([
  ['application', ['clerk', 'manager']],
  ['enquiry', ['clerk', 'manager', 'privacy-officer']],
  ['request', ['privacy-officer']],
  ['departure', ['manager']],
  ['final-itinerary', ['clerk', 'manager']],
  ['passenger-list', ['clerk', 'manager']],
  ['waiting-line', ['clerk', 'manager']],
  ['mail', ['clerk', 'manager']],
  ['refund', ['manager']],
  ['job', ['manager']],
  ['licence', []],
])('%s is taken into work by %s', (kind, roles) => {
  expect(STAFF_ROLES.filter((role) => mayClaim(role, kind))).toEqual(roles);
});
