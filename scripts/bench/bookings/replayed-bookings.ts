import { Client } from 'pg';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { addBenchTours } from './bench-tours';
import { type BookingTime, timedBookings } from './booking-times';
import { type RecordedScript, replay } from './recorded-script';

/** A database in which nothing but the recorded statements happens, on the same server as the site's. */
export async function replayedBookings(
  adminUrl: string,
  codes: readonly string[],
  today: CalendarDate,
) {
  const { client: first, url, drop } = await scratchDatabase('bookings', adminUrl);
  await addBenchTours(first, codes, today);
  return {
    client: first,
    drop,
    /** Replays a script for many bookings at once, each client on a connection of its own. */
    run: async (
      script: RecordedScript,
      { clients, count }: { clients: number; count: number },
    ): Promise<BookingTime> => {
      const connections = Array.from(
        { length: clients },
        () => new Client({ connectionString: url }),
      );
      const of = (client: number) => connections[client] as Client;
      await Promise.all(connections.map((connection) => connection.connect()));
      const time = await timedBookings(
        { clients, count },
        async (number, client) => {
          const keys = script.keysFor(codes[number % codes.length] as string);
          await replay(of(client), script.fillIn, keys);
          return keys;
        },
        (keys, client) => replay(of(client), script.confirm, keys),
      );
      await Promise.all(connections.map((connection) => connection.end()));
      return time;
    },
  };
}
