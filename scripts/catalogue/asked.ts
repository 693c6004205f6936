import { type CatalogueKind, catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';

export const USAGE = `Usage:
  npm run catalogue -- import file.csv [more.csv …]
  npm run catalogue -- export ${catalogueKinds.join('|')} [file.csv]
  npm run catalogue -- clear-sample`;

type Asked =
  | { verb: 'import'; files: string[] }
  | { verb: 'clear-sample' }
  | { verb: 'export'; kind: CatalogueKind; file: string | undefined };

/** What the command line asks of the catalogue; null when it asks for nothing that there is. */
export function asked([verb, ...rest]: readonly string[]): Asked | null {
  if (verb === 'import') return rest.length > 0 ? { verb, files: rest } : null;
  if (verb === 'clear-sample') return rest.length === 0 ? { verb } : null;
  const kind = catalogueKinds.find((name) => name === rest[0]);
  if (verb !== 'export' || kind === undefined || rest.length > 2) return null;
  return { verb, kind, file: rest[1] };
}
