import { addDays, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { tourThemes } from '@/lib/schemas/catalogue/codes';
import { searchCriteria } from '@/lib/schemas/search/read-search-criteria';
import { indexTours } from '@/lib/server/catalogue/import/index-tours';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { median, printTable } from './table.mjs';

/**
 * Searches among 50,000 made-up tours with a million departures: time of each, and whether words are index hits.
 * Wants DATABASE_URL to name a server on which databases may be created.
 */
const TOURS = 50_000;
const DEPARTURES_EACH = 20;
const RUNS = 5;
const today = calendarDate('2026-11-20');

const scratch = await scratchDatabase('search');
process.env.DATABASE_URL = scratch.url;
const { client } = scratch;
const { searchTours } = await import('@/lib/server/catalogue/search/search-tours');
const { overviewQuery, planSettings } = await import(
  '@/lib/server/catalogue/search/overview-query'
);
const { understand } = await import('@/lib/server/catalogue/search/understand');
const { db } = await import('@/lib/server/system/db');

const PLACES =
  '京都 嵐山 宇治 奈良 吉野 熊野 金沢 能登 高山 白川郷 草津 箱根 日光 会津 松島 角館 弘前 函館 小樽 富良野 松江 出雲 尾道 宮島 萩 道後 高千穂 別府 由布院 屋久島'.split(
    ' ',
  );
const PREFECTURES =
  '京都府 京都府 京都府 奈良県 奈良県 和歌山県 石川県 石川県 岐阜県 岐阜県 群馬県 神奈川県 栃木県 福島県 宮城県 秋田県 青森県 北海道 北海道 北海道 島根県 島根県 広島県 広島県 山口県 愛媛県 宮崎県 大分県 大分県 鹿児島県'.split(
    ' ',
  );
const SIGHTS =
  '紅葉 新緑 桜並木 棚田 渓谷 湖畔 城下町 朝市 灯台 滝 石畳 窯元 酒蔵 湯畑 竹林 砂丘 鍾乳洞 吊り橋 展望台 植物園'.split(
    ' ',
  );

async function fill() {
  await client.query(
    `INSERT INTO "Tour" (code, kind, title, "titleKana", "catchLine", description, region, places, "placesKana",
       "prefectureOrCountry", countries, nights, "dayTrip", "departurePlace", "departureArea", "meetingPlace",
       "meetingTime", themes, transport, lodging, included, excluded, "minimumParticipants", capacity, conductor,
       rooms, "roomNote", "termsId", "conditionsBasisDate", "priceBasisDate", "passportValidityNote", "insuranceNote",
       "seasonHero", "peakNote", "searchBigrams", "contentHash")
     SELECT 'tour-' || n, 'package-domestic', p || 'と' || s || 'の旅 その' || n, '', q || 'も巡る',
       s || 'を歩き、' || r || 'を眺めて' || CASE WHEN n % 9 = 0 THEN '温泉' ELSE '宿' END || 'に泊まります。',
       (ARRAY['hokkaido','tohoku','kanto','kinki','kyushu'])[1 + n % 5], ARRAY[p], ARRAY['よみ'], ($4::text[])[1 + n % 30],
       '{}', n % 4, n % 4 = 0, '東京駅', (ARRAY['tokyo','osaka','fukuoka'])[1 + n % 3], '', '08:30',
       ARRAY[($5::text[])[1 + n * 5 % 14], ($5::text[])[1 + n * 11 % 13]], '', '', '{}', '{}', 8, 30, 'none',
       false, '', 'web-card-domestic', '2026-10-01', '2026-10-01', '', '', (ARRAY['spring','summer','autumn','winter'])[1 + n % 4], '', '{}', ''
     FROM generate_series(1, $1::int) n
     CROSS JOIN LATERAL (SELECT ($2::text[])[1 + n % 30] p, ($2::text[])[1 + n * 7 % 30] q, ($3::text[])[1 + n / 30 % 20] s, ($3::text[])[1 + n / 7 % 20] r) w`,
    [TOURS, PLACES, SIGHTS, PREFECTURES, tourThemes],
  );
  await indexTours(client, null);
  await client.query(
    `INSERT INTO "Departure" (id, "tourCode", "departureDate", "returnDate", "startsAt", "priceTable", "lowestAdultYen",
       capacity, sold, decided, origin)
     SELECT code || '.' || d, code, d, d, d::date, '{}', 10000 + (n * 977 % 300) * 1000, 30, n * 13 % 31, n % 3 = 0, 'import'
     FROM "Tour", generate_series(1, $1::int) k,
       LATERAL (SELECT substr(code, 6)::int + k AS n, to_char($2::date + k * 20 + substr(code, 6)::int % 20, 'YYYY-MM-DD') AS d) x`,
    [DEPARTURES_EACH, addDays(today, 0)],
  );
  await client.query('VACUUM ANALYZE "Tour"');
  await client.query('VACUUM ANALYZE "Departure"');
}

async function medianMs(query: string): Promise<{ tours: number; ms: string }> {
  const criteria = searchCriteria(new URLSearchParams(query), today);
  const times: number[] = [];
  let tours = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    tours = (await searchTours(criteria, today)).total;
    times.push(performance.now() - start);
  }
  return { tours, ms: median(times).toFixed(1) };
}

async function usesIndex(query: string): Promise<boolean> {
  const criteria = understand(searchCriteria(new URLSearchParams(query), today), today);
  const { text, values } = overviewQuery(criteria, today);
  await client.query('BEGIN');
  await client.query(planSettings.text);
  const { rows } = await client.query({ text: `EXPLAIN ${text}`, values, rowMode: 'array' });
  await client.query('ROLLBACK');
  return rows.flat().some((line) => String(line).includes('Tour_searchBigrams_idx'));
}

const QUERIES = [
  'q=京都',
  'q=温泉',
  'q=屋久島',
  'q=京都 竹林',
  'q=滝',
  'q=kyoto',
  'q=京都旅行',
  'q=年末年始 京都',
  'q=さくら',
  'q=京都&month=2027-02&party=2&nights=2',
  'q=ないことば',
  'region=kinki&theme=onsen&month=2027-02',
  'region=kinki',
  'month=2027-02',
  'month=2027-02&party=2',
  'month=2027-02&max=50000&sort=price',
  '',
];

try {
  await fill();
  const rows = [];
  for (const query of QUERIES) {
    const hit = await usesIndex(query);
    rows.push({
      search: query || '(no criteria)',
      ...(await medianMs(query)),
      'word index': hit ? 'hit' : query.startsWith('q=') ? 'MISSED' : '-',
    });
  }
  const departures = (TOURS * DEPARTURES_EACH).toLocaleString('en');
  printTable(
    `Searches among ${TOURS.toLocaleString('en')} tours with ${departures} departures, in the database, ${RUNS} runs, medians (aims: words are index hits, word searches 150 ms, broad ones 600 ms)`,
    rows,
  );
} finally {
  await db().$disconnect();
  await scratch.drop();
}
