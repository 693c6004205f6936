import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Agency } from '@/lib/agency/agency';
import { profileGaps } from '@/lib/agency/profile-gaps';
import { readAgency } from '@/lib/agency/read-agency';
import { readBrand } from '@/lib/agency/read-brand';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { brandFaultInWords, profileFaultInWords } from '@/lib/wording/agency/profile-faults';
import { profileGapInWords } from '@/lib/wording/agency/profile-gaps';
import { profileCommandWords as words } from '@/lib/wording/agency/profile-questions';

/** Names every fault of a profile with its place. @returns 0 where there is none */
export function check(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    process.stderr.write(`旅約  ✗ ${words.unreadable(file)}\n`);
    return 1;
  }
  const answer = readAgency(text);
  const faults =
    'problems' in answer
      ? answer.problems.map(({ at, fault }) => ({ at, said: profileFaultInWords(fault) }))
      : [...gaps(answer.agency), ...drawingFaults(answer.agency, path.dirname(file))];
  for (const { at, said } of faults) {
    process.stdout.write(`✗ ${at === '' ? words.wholeFile : at}: ${said}\n`);
  }
  process.stdout.write(
    `${faults.length > 0 ? words.faults(faults.length) : words.faultless(file)}\n`,
  );
  return faults.length > 0 ? 1 : 0;
}

/** The day in Japan on which a profile is written or checked. */
export const today = () => dayInJapan(instant(Date.now()));

const gaps = (agency: Agency) =>
  profileGaps(agency, today()).map(({ at, gap }) => ({ at, said: profileGapInWords(gap) }));

function drawingFaults(agency: Agency, folder: string) {
  const answer = readBrand(agency, (name) => {
    try {
      return readFileSync(path.resolve(folder, name));
    } catch {
      return null;
    }
  });
  if ('files' in answer) return [];
  return answer.problems.map(({ at, fault }) => ({ at, said: brandFaultInWords[fault] }));
}
