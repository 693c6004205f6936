import { expect, test } from 'vitest';
import { findAddress } from './find-address';

test.each([
  ['6050074', '京都府京都市東山区祇園町南側'],
  ['１００−０００１', '東京都千代田区千代田'],
  ['060-0000', '北海道札幌市中央区'],
  ['9999999', null],
  ['12', null],
  ['', null],
  ['../../etc', null],
])('%s is %s', async (postalCode, address) => {
  expect(await findAddress(postalCode)).toBe(address);
});
