import 'server-only';
import type { ClientBase } from 'pg';

const PARTS = {
  itinerary: ['ItineraryDay', 'day'],
  patterns: ['DeparturePattern', 'position'],
  options: ['PriceOption', '"optionCode"'],
  recipients: ['Recipient', 'position'],
} as const;

/** What the index adds to a tour says nothing that a version must keep. */
const DERIVED = [
  'searchBigrams',
  'searchText',
  'searchNames',
  'contentHash',
  'createdAt',
  'updatedAt',
  'published',
];

const parts = Object.entries(PARTS).map(
  ([kind, [table, order]]) =>
    `'${kind}', (SELECT coalesce(jsonb_agg(to_jsonb(p) - 'tourCode' ORDER BY p.${order}), '[]')
       FROM "${table}" p WHERE p."tourCode" = t.code)`,
);
const CONTENT = `jsonb_build_object('tours', to_jsonb(t) - '{${DERIVED.join(',')}}'::text[], ${parts.join(', ')})`;

/** Keeps what tours say that have no version yet: what stands before anybody edits it. */
export async function keepFirstVersions(
  client: ClientBase,
  codes: readonly string[],
  at: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO "TourVersion" ("tourCode", version, at, content)
     SELECT t.code, 1, $2, ${CONTENT} FROM "Tour" t
     WHERE t.code = ANY($1) AND NOT EXISTS (SELECT FROM "TourVersion" v WHERE v."tourCode" = t.code)`,
    [codes, at],
  );
}

/** Keeps what tours say now as a new version, where that is not what the last one says. */
export async function keepVersions(
  client: ClientBase,
  codes: readonly string[],
  { staffId, at }: { readonly staffId: string | null; readonly at: Date },
): Promise<void> {
  await client.query(
    `INSERT INTO "TourVersion" ("tourCode", version, at, "staffId", content)
     SELECT n.code, coalesce(v.version, 0) + 1, $2, $3, n.content
     FROM (SELECT t.code, ${CONTENT} AS content FROM "Tour" t WHERE t.code = ANY($1)) n
     LEFT JOIN LATERAL (SELECT version, content FROM "TourVersion" v WHERE v."tourCode" = n.code
       ORDER BY version DESC LIMIT 1) v ON true
     WHERE v.content IS DISTINCT FROM n.content`,
    [codes, at, staffId],
  );
}
