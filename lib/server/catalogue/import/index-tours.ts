import 'server-only';
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import letters from '@/lib/wording/search/letters.json';
import nouns from '@/lib/wording/search/nouns.json';
import { regionReadings, themeReadings } from '@/lib/wording/search/place-readings';
import places from '@/lib/wording/search/places.json';
import { regionLabels, themeLabels } from '@/lib/wording/search/tour-labels';
import { type SearchedTexts, searchText, TEXT_DIVIDER } from '../search/search-text';
import { indexTokens } from '../search/search-tokens';

const BATCH = 200;
// Raise when the way texts are normalised changes: every tour is then indexed anew at the next start.
const INDEX_VERSION = 2;

/** Changes whenever the index would be another one for the same tours. */
export const indexDigest = createHash('sha256')
  .update(
    JSON.stringify([
      [INDEX_VERSION, regionLabels, regionReadings, themeLabels, themeReadings],
      [letters, nouns, places],
    ]),
  )
  .digest('hex');

type TourTexts = SearchedTexts & { code: string; hash: string };

/** Brings the search index and the content hash of these tours (null: of all) up to date. */
export async function indexTours(client: ClientBase, codes: readonly string[] | null) {
  const { rows } = await client.query<{ code: string }>(
    codes === null ? 'SELECT code FROM "Tour"' : 'SELECT unnest($1::text[]) AS code',
    codes === null ? [] : [codes],
  );
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH).map((row) => row.code);
    await write(client, await read(client, batch));
  }
}

async function read(client: ClientBase, codes: readonly string[]): Promise<TourTexts[]> {
  const { rows } = await client.query<TourTexts>(
    `SELECT t.code, t.title, t."titleKana", t."catchLine", t.description, t.region, t.places, t."placesKana",
       t."prefectureOrCountry", t.themes, t.conductor, t.transport, t.lodging, t.included,
       ARRAY(SELECT x FROM "PriceOption" o, unnest(ARRAY[o.name, o.description]) x
         WHERE o."tourCode" = t.code ORDER BY o."optionCode") AS options,
       ARRAY(SELECT x FROM "ItineraryDay" i, unnest(ARRAY[i.title, i.description, i.stay]) x
         WHERE i."tourCode" = t.code ORDER BY i.day) AS days,
       encode(sha256(convert_to(concat_ws(E'\\x1e',
         to_jsonb(t) - '{searchBigrams,searchText,searchNames,contentHash,createdAt,updatedAt}'::text[],
         (SELECT jsonb_agg(i ORDER BY i.day) FROM "ItineraryDay" i WHERE i."tourCode" = t.code),
         (SELECT jsonb_agg(p ORDER BY p.position) FROM "DeparturePattern" p WHERE p."tourCode" = t.code),
         (SELECT jsonb_agg(o ORDER BY o."optionCode") FROM "PriceOption" o WHERE o."tourCode" = t.code),
         (SELECT jsonb_agg(r ORDER BY r.position) FROM "Recipient" r WHERE r."tourCode" = t.code)), 'UTF8')), 'hex') AS hash
     FROM "Tour" t WHERE t.code = ANY($1)`,
    [codes],
  );
  return rows;
}

async function write(client: ClientBase, tours: readonly TourTexts[]): Promise<void> {
  const rows = tours.map((tour) => {
    const text = searchText(tour);
    return {
      code: tour.code,
      hash: tour.hash,
      text,
      tokens: indexTokens(text.replace(TEXT_DIVIDER, '\n')),
    };
  });
  await client.query(
    `UPDATE "Tour" t SET "searchText" = n.text, "searchBigrams" = n.tokens, "contentHash" = n.hash,
       "updatedAt" = CASE WHEN t."contentHash" = n.hash THEN t."updatedAt" ELSE now() END
     FROM json_to_recordset($1::json) AS n(code text, hash text, text text, tokens text[])
     WHERE t.code = n.code AND (t."contentHash", t."searchText") IS DISTINCT FROM (n.hash, n.text)`,
    [JSON.stringify(rows)],
  );
}
