import { expect, test } from 'vitest';
import { findAddress } from './find-address';

test.each([
  ['6050074', '京都府京都市東山区祇園町南側'],
  ['１００−０００１', '東京都千代田区千代田'],
  ['060-0000', '北海道札幌市中央区'],
  ['〒605-0074', '京都府京都市東山区祇園町南側'],
  ['409-0211', '山梨県北都留郡小菅村'],
  ['100-0301', '東京都利島村'],
  ['028-7901', '岩手県九戸郡洋野町種市'],
  ['452-0961', '愛知県清須市'],
  ['9999999', null],
  ['12', null],
  ['', null],
  ['../../etc', null],
])('%s is %s', async (postalCode, address) => {
  expect(await findAddress(postalCode)).toBe(address);
});
