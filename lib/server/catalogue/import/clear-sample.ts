import 'server-only';
import type { ClientBase } from 'pg';
import { inTurn } from './in-transaction';
import { SAMPLE_CLEARED, sampleCodesIn } from './sample-codes';

/** A sample tour that cannot go: somebody has booked it, is about to, was told of a change or that it does not run. */
export interface TourInUse {
  readonly code: string;
  readonly title: string;
  readonly bookings: number;
  /** seats held for applications that are being written */
  readonly applications: number;
  readonly notices: number;
}

export type SampleAnswer =
  | { readonly kind: 'in-use'; readonly tours: readonly TourInUse[] }
  | {
      readonly kind: 'cleared';
      readonly removed: number;
      /** Sample tours that the agency has made its own by writing or picturing them. */
      readonly own: readonly string[];
    };

/**
 * Takes the sample tours out of the catalogue, all of them or none, and keeps them from coming again with the next start.
 * What the agency wrote over stays. Done twice it changes nothing.
 */
export function clearSample(
  client: ClientBase,
  { folder, at }: { readonly folder: string; readonly at: Date },
): Promise<SampleAnswer> {
  return inTurn(client, async () => {
    const shipped = [...(await sampleCodesIn(folder))];
    const own = await ownTours(client, shipped);
    const codes = shipped.filter((code) => !own.includes(code));
    // Nobody takes a seat between the look and the deed.
    await client.query('SELECT FROM "Departure" WHERE "tourCode" = ANY($1) FOR UPDATE', [codes]);
    const tours = await toursInUse(client, codes, at);
    if (tours.length > 0) return { kind: 'in-use', tours };
    await client.query(
      `DELETE FROM "SeatHold" h USING "Departure" d WHERE d.id = h."departureId" AND d."tourCode" = ANY($1)`,
      [codes],
    );
    const { rowCount } = await client.query('DELETE FROM "Tour" WHERE code = ANY($1)', [codes]);
    await client.query(
      `INSERT INTO "CatalogueStamp" (name, digest) VALUES ('sample', $1)
       ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, at = now()`,
      [SAMPLE_CLEARED],
    );
    return { kind: 'cleared', removed: rowCount ?? 0, own };
  });
}

async function ownTours(client: ClientBase, codes: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ code: string }>(
    `SELECT code FROM "Tour" t WHERE code = ANY($1) AND (
       EXISTS (SELECT FROM "TourVersion" v WHERE v."tourCode" = code AND v."staffId" IS NOT NULL)
       OR EXISTS (SELECT FROM "TourPicture" p WHERE p."tourCode" = code))
     ORDER BY code`,
    [codes],
  );
  return rows.map(({ code }) => code);
}

async function toursInUse(
  client: ClientBase,
  codes: readonly string[],
  at: Date,
): Promise<TourInUse[]> {
  const { rows } = await client.query<TourInUse>(
    `SELECT * FROM (
       SELECT t.code, t.title,
         (SELECT count(*)::int FROM "PackageBooking" b JOIN "Departure" d ON d.id = b."departureId"
           WHERE d."tourCode" = t.code) AS bookings,
         (SELECT count(*)::int FROM "SeatHold" h JOIN "Departure" d ON d.id = h."departureId"
           WHERE d."tourCode" = t.code AND h.state = 'held' AND h."bookingId" IS NULL AND h."expiresAt" > $2) AS applications,
         (SELECT count(*)::int FROM "Departure" d LEFT JOIN "DepartureNotice" n ON n."departureId" = d.id
           LEFT JOIN "DepartureCallOff" o ON o."departureId" = d.id
           WHERE d."tourCode" = t.code AND (n.id IS NOT NULL OR o."departureId" IS NOT NULL)) AS notices
       FROM "Tour" t WHERE t.code = ANY($1)) used
     WHERE bookings + applications + notices > 0 ORDER BY code`,
    [codes, at],
  );
  return rows;
}
