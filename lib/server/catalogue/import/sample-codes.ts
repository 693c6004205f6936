import 'server-only';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRows } from './catalogue-file';

/** The digest under which the sample is kept from coming again. */
export const SAMPLE_CLEARED = 'cleared';

/** The tours of the sample in a folder, by their codes. */
export async function sampleCodesIn(folder: string): Promise<ReadonlySet<string>> {
  const file = path.join(folder, 'tours.csv');
  const codes = new Set<string>();
  if (!existsSync(file)) return codes;
  for await (const { cells } of readRows({ path: file, name: path.basename(file) }))
    codes.add(cells[0]?.trim() ?? '');
  return codes;
}
