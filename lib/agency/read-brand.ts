import type { Agency } from './agency';
import { type BrandFault, type BrandFile, readBrandFile } from './brand-file';

export type BrandPart = 'logo' | 'icon';

export type ReadBrandFile = BrandFile & { readonly bytes: Uint8Array };

export type BrandAnswer =
  | { readonly files: Readonly<Partial<Record<BrandPart, ReadBrandFile>>> }
  | { readonly problems: readonly { readonly at: string; readonly fault: BrandFault }[] };

/** The drawings that a profile names, or what is wrong with them; `read` answers null where there is no such file. */
export function readBrand(
  { site }: Pick<Agency, 'site'>,
  read: (file: string) => Uint8Array | null,
): BrandAnswer {
  const files: Partial<Record<BrandPart, ReadBrandFile>> = {};
  const problems: { at: string; fault: BrandFault }[] = [];
  for (const part of ['logo', 'icon'] as const) {
    const name = site[part];
    if (name === null) continue;
    const bytes = read(name);
    const file = bytes === null ? 'no-file' : readBrandFile(bytes);
    if (bytes !== null && typeof file !== 'string') files[part] = { ...file, bytes };
    else if (typeof file === 'string') problems.push({ at: `site.${part}`, fault: file });
  }
  return problems.length > 0 ? { problems } : { files };
}
