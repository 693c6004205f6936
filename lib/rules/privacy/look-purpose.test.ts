import { expect, it } from 'vitest';
import { lookPurpose } from './look-purpose';

it.each([
  ['enquiries', 'enquiries'],
  ['aftercare', 'aftercare'],
  ['other-services', 'other-services'],
  // Advertising is no purpose for which a booking is opened.
  ['promotion', 'travel-arrangement'],
  ['', 'travel-arrangement'],
  [undefined, 'travel-arrangement'],
  [['enquiries'], 'travel-arrangement'],
])('D0-P3 a look named for %j is written down as one for %s', (named, purpose) => {
  expect(lookPurpose(named)).toBe(purpose);
});
