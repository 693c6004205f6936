import { watchTours } from '../catalogue/kept-pages/watch-tours';
import { runJobs } from '../run-jobs';
import type { Pace } from '../system/jobs/living-workers';

/** A process that does jobs and hears of tours, and nothing else, to be killed by tests. Its argument is its pace as JSON. */
await watchTours((tourCode) => void process.stdout.write(`forget ${tourCode}\n`));
await runJobs(JSON.parse(process.argv[2] ?? 'null') as Pace);
// The site's process is held by its open port, this one by nothing while the database is away.
setInterval(() => {}, 60_000);
process.stdout.write('working\n');
