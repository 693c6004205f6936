import 'server-only';
import type { Client } from 'pg';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import type { JobName } from '../system/jobs/job';
import { copyBooking } from './copied-bookings';
import { filledDraft } from './filled-draft';
import { castDeparture, SUZUKI } from './fixtures';

/** The moment of the deadlines: nine in the morning, when whoever owes is reminded. */
export const NIGHT = '2026-12-01T09:00:30+09:00';
const FORMED = new Date('2026-05-01T11:00:00+09:00');

/** A deadline that has come: for so many of a thousand bookings, told apart by their days. */
interface Deadline {
  readonly name: string;
  readonly job: JobName;
  readonly thousandths: number;
  readonly departureDate: string;
  readonly returnDate: string;
  readonly status: 'contracted' | 'travelling';
  readonly terms: 'web-card-domestic' | 'deposit-domestic';
}

const ahead = { status: 'contracted', terms: 'web-card-domestic' } as const;
const owing = { job: 'follow-balance', status: 'contracted', terms: 'deposit-domestic' } as const;

// Each contract starts, ends and has its two documents once. A third of the trips take a deposit: most pay the rest before they
// are reminded, nearly all before the day is over.
export const DEADLINES: readonly Deadline[] = [
  {
    ...{ name: 'tours that begin', job: 'start-tour', thousandths: 250, ...ahead },
    ...{ departureDate: '2026-12-01', returnDate: '2026-12-02' },
  },
  {
    ...{ name: 'tours that are over', job: 'complete-tour', thousandths: 250 },
    ...{ departureDate: '2026-11-29', returnDate: '2026-11-30' },
    ...{ status: 'travelling', terms: 'web-card-domestic' },
  },
  {
    ...{ name: 'contract documents', job: 'document-due', thousandths: 250, ...ahead },
    ...{ departureDate: '2027-01-20', returnDate: '2027-01-21' },
  },
  {
    ...{ name: 'final itineraries', job: 'final-itinerary-due', thousandths: 215, ...ahead },
    ...{ departureDate: '2026-12-03', returnDate: '2026-12-04' },
  },
  {
    ...{ name: 'rests due on the 4th, with mails', thousandths: 30, ...owing },
    ...{ departureDate: '2026-12-26', returnDate: '2026-12-27' },
  },
  {
    ...{ name: 'rests due yesterday, with mails', thousandths: 5, ...owing },
    ...{ departureDate: '2026-12-22', returnDate: '2026-12-23' },
  },
];

const HOURLY: readonly JobName[] = ['erase-enquiries', 'erase-expired', 'expand-departures'];

/** So many open bookings of two travelers each, all with their ledger, documents and history. */
export async function openBookings(client: Client, count: number): Promise<void> {
  const made = {
    'web-card-domestic': await concluded('web-card-domestic', 'all'),
    'deposit-domestic': await concluded('deposit-domestic', 'deposit'),
  };
  let first = 0;
  for (const { thousandths, terms, ...days } of DEADLINES) {
    const last = first + (count * thousandths) / 1_000 - 1;
    const startsAt = `${days.departureDate}T08:00:00+09:00`;
    await copyBooking(client, { ...days, bookingId: made[terms], first, last, startsAt });
    first = last + 1;
  }
  await client.query(
    'SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs',
  );
  await client.query('VACUUM ANALYZE');
}

async function concluded(termsId: string, share: 'deposit' | 'all'): Promise<string> {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  await db().tour.update({ where: { code: departure.tourCode }, data: { termsId } });
  const { draft } = await filledDraft(departure, FORMED, SUZUKI.slice(0, 2));
  const order = { draft, method: 'success', attempt: 'one', userId: null, share };
  const answer = await submitApplication(order, FORMED);
  if (answer.kind !== 'sent') throw new Error(answer.kind);
  await concludeContract(answer.bookingId, FORMED);
  return answer.bookingId;
}

/** Makes a deadline due for its bookings, with the jobs of the hour. @returns how many jobs */
export async function queueDeadline(
  client: Client,
  { job, departureDate }: Deadline,
): Promise<number> {
  const spec = (name: string, payload: string, key: string) =>
    `(${name}, ${payload}, NULL, NULL, NULL, ${key}, NULL, NULL)::graphile_worker.job_spec`;
  const { rowCount } = await client.query(
    `SELECT id FROM graphile_worker.add_jobs(ARRAY(
       SELECT ${spec('$1', "json_build_object('bookingId', id)", "$1 || ':' || id")} FROM "Booking" WHERE "departureDate" = $2
       UNION ALL SELECT ${spec('hourly', "'{}'::json", 'hourly')} FROM unnest($3::text[]) hourly))`,
    [job, departureDate, HOURLY],
  );
  return rowCount ?? 0;
}
