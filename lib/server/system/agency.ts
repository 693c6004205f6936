import 'server-only';
import { readFileSync } from 'node:fs';
import type { Agency } from '@/lib/agency/agency';
import { readAgency } from '@/lib/agency/read-agency';
import sample from '@/lib/agency/sample.json';

let known: Agency | undefined;

/**
 * The agency that runs this site: the profile of `AGENCY_FILE`, read once; without one the sample agency.
 *
 * @throws Error with one line that names every fault of the file
 */
export function agency(): Agency {
  // Not through env(): a build knows no database and no secret, and needs the agency's name all the same.
  known ??= readProfile(process.env.AGENCY_FILE || undefined);
  return known;
}

function readProfile(file: string | undefined): Agency {
  const answer = readAgency(file === undefined ? JSON.stringify(sample) : textOf(file));
  if ('agency' in answer) return answer.agency;
  const faults = answer.problems.map(({ at, message }) => `${at || 'the file'} ${message}`);
  throw new Error(`AGENCY_FILE: ${faults.join(' ')}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error('AGENCY_FILE: the file cannot be read.');
  }
}
