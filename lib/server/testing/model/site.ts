import 'server-only';
import type { Client } from 'pg';
import { jobs } from '../../jobs';
import type { Staff } from '../../staff/staff-session';
import { tasksOf } from '../../system/jobs/run-register';
import { actingStaff } from '../staff';

type Due = { id: string; name: string; payload: unknown };

/** The site with a clock that is moved by hand, and its jobs that are done when somebody says so. */
export class Site {
  private readonly tasks = tasksOf(jobs);
  private syncedAt = 0;
  staff: Staff | null = null;

  constructor(
    readonly client: Client,
    readonly clock: { at: Date },
  ) {}

  /** Moves the clock: what waits in the queue comes nearer by as much, whatever time the machine took. */
  async goTo(at: number): Promise<void> {
    const { rows } = await this.client.query('SELECT extract(epoch FROM now()) * 1000 AS now');
    const now = Number(rows[0].now);
    const passed = at - this.clock.at.getTime() - (now - (this.syncedAt || now));
    await this.client.query(
      'UPDATE graphile_worker._private_jobs SET run_at = run_at - make_interval(secs => $1)',
      [passed / 1_000],
    );
    this.syncedAt = now;
    this.clock.at = new Date(at);
  }

  /** Somebody of the staff who has just shown their password. */
  async acting(): Promise<Staff> {
    this.staff ??= await actingStaff('manager', this.clock.at);
    return { ...this.staff, confirmedAt: this.clock.at };
  }

  /** Does every job that is due, in the order of the queue; each of them `times` over. */
  async work(times: number): Promise<number> {
    for (let done = 0; ; done += 1) {
      const job = await this.take();
      if (job === undefined) return done;
      const task = this.tasks[job.name];
      const helpers = { job: { attempts: 1, max_attempts: 25 } } as never;
      for (let turn = 0; turn < times; turn += 1) await task?.(job.payload, helpers);
    }
  }

  private async take(): Promise<Due | undefined> {
    const { rows } = await this.client.query<Due>(`
      DELETE FROM graphile_worker._private_jobs WHERE id = (
        SELECT id FROM graphile_worker._private_jobs WHERE run_at <= now() + interval '2 seconds'
        ORDER BY priority, run_at, id LIMIT 1)
      RETURNING id::text, payload,
        (SELECT identifier FROM graphile_worker._private_tasks WHERE id = task_id) AS name`);
    return rows[0];
  }

  /** Nothing of the history before is left to do. */
  async begin(at: number): Promise<void> {
    await this.client.query('DELETE FROM graphile_worker._private_jobs');
    this.syncedAt = 0;
    this.clock.at = new Date(at);
  }
}
