import { setTimeout as after } from 'node:timers/promises';
import { freePort } from '@/scripts/setup/free-port.mjs';
import { serveNext } from '@/scripts/setup/serve-next.mjs';
import { confirm, fillIn, type Trip } from './journey';
import { ofTheJobs, type RecordedScript, recordedScript } from './recorded-script';
import { recordingRelay } from './recording-relay';

/** Lets a second site of the same build book three times through a relay, and keeps what it sent to the database. */
export async function recordBooking(databaseUrl: string, trip: Trip): Promise<RecordedScript> {
  const relay = await recordingRelay(databaseUrl);
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  const own = { PORT: port, APP_URL: url, NEXTAUTH_URL: url, DATABASE_URL: relay.url };
  const site = await serveNext('start', { ...process.env, ...own });
  const part = async <T>(step: () => Promise<T>) => {
    relay.take();
    const answer = await step();
    return { answer, statements: relay.take().filter((one) => !ofTheJobs(one)) };
  };
  const book = async () => {
    const filled = await part(() => fillIn(url, trip));
    const confirmed = await part(() => confirm(filled.answer));
    await after(500);
    return { fillIn: filled.statements, confirm: confirmed.statements };
  };
  try {
    await book();
    const other = await book();
    return recordedScript(await book(), other, trip.code);
  } finally {
    site.child.kill('SIGTERM');
    await site.ended;
    relay.stop();
  }
}
