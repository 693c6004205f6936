import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { mayDo } from '@/lib/rules/staff/permissions';
import { jobName } from '@/lib/server/desk/failures/job-name';
import type { Staff } from '@/lib/server/staff/staff-session';
import type { FailedJob } from '@/lib/server/system/jobs/failed-jobs';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { failureWords as words } from '@/lib/wording/desk/failures';
import { retryJobHere } from './actions';

export function FailedJobs({ jobs, staff }: { jobs: readonly FailedJob[]; staff: Staff }) {
  const may = mayDo(staff.role, 'job.retry');
  return (
    <DataTable
      caption={words.jobs}
      captionHidden
      rows={jobs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'job',
          header: words.job,
          rowHeader: true,
          cell: ({ task, reference }) => (
            <>
              {jobName(task)}
              <span className="block font-normal text-muted text-sm">{reference}</span>
            </>
          ),
        },
        { key: 'since', header: words.since, cell: ({ since }) => shownMoment(since) },
        { key: 'cause', header: words.cause, cell: ({ tries }) => words.tries(tries) },
        {
          key: 'next',
          header: words.next,
          cell: (job) => (
            <>
              <p>{nextOf(job)}</p>
              {may ? (
                <ButtonForm
                  action={retryJobHere.bind(null, job.id)}
                  label={words.retry}
                  size="small"
                  className="mt-2"
                />
              ) : (
                <p>{words.managersOnly}</p>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function nextOf({ next, triesLeft }: FailedJob): string {
  return next === null ? words.jobNext.ended : words.jobNext.again(shownMoment(next), triesLeft);
}
