import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { licenceWarningInWords } from '@/lib/wording/desk/licence';
import { type LicenceWarning, licenceWarnings } from './licence-warnings';
import type { Work } from './work-kinds';

/** What is wrong with the registration or soon will be: its renewal is due by the last day on which it can be asked for. */
export async function licenceWork(at: Date): Promise<Work[]> {
  return (await licenceWarnings(at)).map((warning) => {
    const day = dueDay(warning);
    return {
      ...({ kind: 'licence', subjectKind: 'licence', subjectId: warning.kind } as const),
      ...{ reference: '', title: licenceWarningInWords(warning), people: 0, since: at },
      ...{ due: day && new Date(lastMomentOfDay(day)) },
    };
  });
}

function dueDay(warning: LicenceWarning): CalendarDate | null {
  switch (warning.kind) {
    case 'ends-soon':
      return warning.renewBy;
    case 'expired':
      return warning.lastDay;
    default:
      return null;
  }
}
