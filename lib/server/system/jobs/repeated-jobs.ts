import 'server-only';
import { type ParsedCronItem, parseCronItems } from 'graphile-worker';
import type { JobName } from './add-job';

const EVERY_HOUR: JobName[] = ['erase-expired'];

/** Jobs that come round by themselves. However many processes run, each hour makes one job of each. */
export function repeatedJobs(): ParsedCronItem[] {
  return parseCronItems(
    EVERY_HOUR.map((task) => ({ task, match: '7 * * * *', options: { backfillPeriod: 0 } })),
  );
}
