import { expect, test } from 'vitest';
import { routePattern } from './route-pattern';

test.each([
  ['/', '/'],
  ['/tours?q=%E4%BA%AC%E9%83%BD', '/tours'],
  ['/tours/kyoto-kids-railway-2n/2027-01-11/book/travelers', '/tours/*/*/book/travelers'],
  ['/bookings/TB12345678', '/bookings/*'],
  ['/bookings?reference=TB12345678', '/bookings'],
  ['/bookings/TB12345678/documents/0190-ab/file', '/bookings/*/documents/*/file'],
  ['/guardian-consent/s3cret.token', '/guardian-consent/*'],
  ['/sign-in/link/s3cret.token#x', '/sign-in/link/*'],
  ['/%E5%B1%B1%E7%94%B0/taro@example.jp', '/*/*'],
  ['http://other.example/secret', '//*/*'],
  ['*', '/'],
])('%s is logged as %s', (url, pattern) => {
  expect(routePattern(url)).toBe(pattern);
});
