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
  // Two prefectures: 弥富市 and 木曽岬町, 大山崎町 and 島本町, 吉富町 and 中津市.
  ['498-0000', null],
  ['618-0000', null],
  ['871-0000', null],
  // Two cities of one prefecture: むつ市 and 東通村, 稲城市 and 多摩市.
  ['035-0000', '青森県'],
  ['206-0000', '東京都'],
  // Wards of one city: 厚別区 and 清田区; 中央区 and 北区; six of Niigata. Towns of one county: 三戸町 and 南部町.
  ['004-0000', '北海道札幌市'],
  ['860-0862', '熊本県熊本市'],
  ['950-0000', '新潟県新潟市'],
  ['039-0100', '青森県三戸郡'],
  // 裏門 and 佐竹町; but 石脇 is true of 石脇田尻 as well.
  ['012-0824', '秋田県湯沢市'],
  ['015-0012', '秋田県由利本荘市石脇'],
  ['9999999', null],
  ['12', null],
  ['', null],
  ['../../etc', null],
])('%s is %s', async (postalCode, address) => {
  expect(await findAddress(postalCode)).toBe(address);
});
