import { runJobs } from '../run-jobs';
import type { Pace } from '../system/jobs/living-workers';

/** A process that does jobs and nothing else, to be killed by tests. Its argument is its pace as JSON. */
await runJobs(JSON.parse(process.argv[2] ?? 'null') as Pace);
process.stdout.write('working\n');
