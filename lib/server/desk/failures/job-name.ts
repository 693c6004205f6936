import 'server-only';
import { jobWords } from '@/lib/wording/desk/jobs';
import type { JobName } from '../../system/jobs/job';

/** A job of the register without its words does not compile. */
const NAMES: Readonly<Record<JobName, string>> = jobWords;

/** What a job does, in words; its own name where it is none of the register any more. */
export function jobName(task: string): string {
  return (NAMES as Readonly<Record<string, string>>)[task] ?? task;
}
