import type { ClientBase } from 'pg';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { importCatalogue } from '@/lib/server/catalogue/import/import-catalogue';
import {
  catalogueFile,
  goodDays,
  goodRows,
  removeCatalogueFiles,
} from '@/lib/server/testing/catalogue-files';
import type { Trip } from './journey';

/** The most seats a row of the catalogue may offer. */
export const SEATS = 500;
const AHEAD = 60;

/** Adds tours with one departure each, with as many seats as there can be. */
export async function addBenchTours(
  client: ClientBase,
  codes: readonly string[],
  today: CalendarDate,
): Promise<readonly Trip[]> {
  const date = addDays(today, AHEAD);
  const files = [
    catalogueFile(
      'tours',
      codes.map((code) => ({
        ...goodRows.tours,
        code,
        region: 'okinawa',
        capacity: String(SEATS),
      })),
    ),
    catalogueFile(
      'itinerary',
      codes.flatMap((tour_code) => goodDays.map((day) => ({ ...day, tour_code }))),
    ),
    catalogueFile(
      'recipients',
      codes.map((tour_code) => ({ ...goodRows.recipients, tour_code })),
    ),
    catalogueFile(
      'departures',
      codes.map((tour_code) => ({
        ...goodRows.departures,
        tour_code,
        date,
        capacity: String(SEATS),
      })),
    ),
  ];
  try {
    await importCatalogue(client, files, { today });
  } finally {
    removeCatalogueFiles();
  }
  return codes.map((code) => ({ code, date }));
}
