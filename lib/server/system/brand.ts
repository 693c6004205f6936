import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paletteCss } from '@/lib/agency/palette';
import { type BrandPart, readBrand } from '@/lib/agency/read-brand';
import { agency } from './agency';

/** A file of the agency's look. Its address names its content: it never changes. */
export interface BrandAsset {
  readonly name: string;
  readonly type: 'svg' | 'png' | 'css';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Brand = Readonly<Partial<Record<BrandPart | 'colours', BrandAsset>>>;

let known: Brand | undefined;

/**
 * The look that the profile gives the site: logo, icon and two colours; what it does not give is the site's own.
 *
 * @throws Error with one line that names every drawing that is missing or cannot be shown
 */
export function brand(): Brand {
  known ??= madeBrand();
  return known;
}

/** The file of an address, null where there is none of this name. */
export function brandAsset(name: string): BrandAsset | null {
  return Object.values(brand()).find((asset) => asset.name === name) ?? null;
}

function madeBrand(): Brand {
  const answer = readBrand(agency(), readBeside);
  if ('problems' in answer) {
    const said = answer.problems.map(({ at, fault }) => `${at} is refused: ${fault}.`);
    throw new Error(`AGENCY_FILE: ${said.join(' ')}`);
  }
  const drawings = Object.entries(answer.files).map(([part, file]) => [
    part,
    { ...file, name: nameOf(part, file.bytes, file.type) },
  ]);
  const { colours } = agency().site;
  return { ...Object.fromEntries(drawings), ...(colours !== null && { colours: sheet(colours) }) };
}

function sheet(colours: { line: string; action: string }): BrandAsset {
  const bytes = new TextEncoder().encode(paletteCss(colours));
  return { name: nameOf('colours', bytes, 'css'), type: 'css', bytes, width: 0, height: 0 };
}

function nameOf(part: string, bytes: Uint8Array, type: string): string {
  return `${part}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${type}`;
}

function readBeside(file: string): Uint8Array | null {
  const profile = process.env.AGENCY_FILE;
  if (!profile) return null;
  try {
    return readFileSync(path.resolve(path.dirname(profile), file));
  } catch {
    return null;
  }
}
