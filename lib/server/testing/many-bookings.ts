import 'server-only';
import type { Client } from 'pg';

// As often as the commonest names of the country: the first of them has one and a half per cent.
const FAMILY =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水'.split(
    ' ',
  );
const KANA =
  'サトウ スズキ タカハシ タナカ イトウ ワタナベ ヤマモト ナカムラ コバヤシ カトウ ヨシダ ヤマダ ササキ ヤマグチ マツモト イノウエ キムラ ハヤシ サイトウ シミズ'.split(
    ' ',
  );
const family = (n: string) =>
  `CASE WHEN ${n} % 100 < 20 THEN ($1::text[])[1 + ${n} % 20] ELSE '姓' || ${n} % 30000 END`;
const kana = (n: string) =>
  `CASE WHEN ${n} % 100 < 20 THEN ($2::text[])[1 + ${n} % 20] ELSE 'セイ' || ${n} % 30000 END`;

/** Bookings with up to four travelers each, of names as they are spread in the country, in 400 tours over five years. */
export async function manyBookings(client: Client, count: number): Promise<void> {
  await client.query("SET session_replication_role = 'replica'");
  await client.query(
    `INSERT INTO "Tour" (code, kind, title, "titleKana", "catchLine", description, region, places, "placesKana",
       "prefectureOrCountry", countries, nights, "dayTrip", "departurePlace", "departureArea", "meetingPlace",
       "meetingTime", themes, transport, lodging, included, excluded, "minimumParticipants", capacity, conductor,
       rooms, "roomNote", "termsId", "conditionsBasisDate", "priceBasisDate", "passportValidityNote", "insuranceNote",
       "seasonHero", "peakNote", "searchBigrams", "contentHash")
     SELECT 'tour-' || n, 'package-domestic', '湖をめぐる旅 その' || n, '', '', '', 'kanto', '{}', '{}', '', '{}', 1, false, '',
       'tokyo', '', '08:30', '{}', '', '', '{}', '{}', 8, 30, 'none', false, '', 'web-card-domestic', '2026-10-01',
       '2026-10-01', '', '', 'spring', '', '{}', ''
     FROM generate_series(1, 400) n`,
  );
  await client.query(
    `INSERT INTO "Booking" (id, reference, "idempotencyKey", product, status, channel, "contactFamilyName", "contactGivenName",
       "contactFamilyKana", "contactGivenKana", "contactEmail", "contactPhone", "contactPostalCode", "contactAddress",
       "departureDate", "returnDate", "startsAt", "termsId", "termsVersion", "termsSnapshot", "tripSnapshot", "totalYen",
       "appliedAt", "formedAt")
     SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'TB' || lpad(n::text, 8, '0'), 'b' || n, 'package',
       'contracted', 'web', ${family('n')}, '名' || n % 400, ${kana('n')}, 'メイ' || n % 400, 'p' || n || '@example.jp',
       '090' || lpad((n::bigint * 7919 % 100000000)::text, 8, '0'), '1000001', '東京都', d, d, d::date, 'web-card-domestic', '1',
       '{}', '{"title":"湖をめぐる旅"}', 50000, now(), now()
     FROM generate_series(1, ${count}) n, LATERAL (SELECT to_char('2023-01-01'::date + n * 13 % 1800, 'YYYY-MM-DD') AS d) x`,
    [FAMILY, KANA],
  );
  await client.query(
    `INSERT INTO "PackageBooking" SELECT id, 'tour-' || 1 + n % 400 || '.' || "departureDate", 'tour-' || 1 + n % 400, 8, '{}'
     FROM (SELECT id, "departureDate", substr(reference, 3)::int AS n FROM "Booking") b`,
  );
  await client.query(
    `INSERT INTO "Traveler" (id, "bookingId", position, "isContact", "familyName", "givenName", "familyKana", "givenKana",
       "birthDate", "ageBand", "ageAtApplication", "ageAtDeparture", status)
     SELECT gen_random_uuid(), id, k, k = 0, ${family('m')}, '名' || m % 400, ${kana('m')}, 'メイ' || m % 400, '1980-01-01',
       'adult', 46, 46, 'going'
     FROM (SELECT id, substr(reference, 3)::int AS n FROM "Booking") b, generate_series(0, 3) k,
       LATERAL (SELECT n + k * 5 AS m) x WHERE k <= n % 4`,
    [FAMILY, KANA],
  );
  for (const table of ['Booking', 'PackageBooking', 'Traveler']) {
    await client.query(`VACUUM ANALYZE "${table}"`);
  }
}
