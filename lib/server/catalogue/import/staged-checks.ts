import 'server-only';
import { escapeLiteral } from 'pg';
import { ITEMS_ABROAD } from '@/lib/schemas/catalogue/recipient-row';
import { stageOf } from './stage-rows';

export const departureChecks = [
  `SELECT s.file, s.line, 'capacity' AS "column",
      json_build_array('seats-taken', s.capacity, d.sold + d.held) AS fault
    FROM ${stageOf('departures')} s JOIN "Departure" d USING (id) WHERE s.capacity < d.sold + d.held`,
  `SELECT s.file, s.line, 'meeting_time' AS "column",
      json_build_array('never-moved', to_char(d."startsAt" AT TIME ZONE 'Asia/Tokyo', 'HH24:MI')) AS fault
    FROM ${stageOf('departures')} s JOIN "Departure" d USING (id)
    WHERE s."meetingTime" <> to_char(d."startsAt" AT TIME ZONE 'Asia/Tokyo', 'HH24:MI')`,
  `SELECT s.file, s.line, 'adult_2' AS "column",
      json_build_array(CASE WHEN t.rooms THEN 'shared-room-needed' ELSE 'one-price-only' END) AS fault
    FROM ${stageOf('departures')} s JOIN "Tour" t ON t.code = s."tourCode"
    WHERE t.rooms = (jsonb_array_length(s."priceTable" -> 'adult') = 1)`,
];

export const patternCheck = `SELECT s.file, s.line, 'adult_2' AS "column",
    json_build_array(CASE WHEN t.rooms THEN 'shared-room-needed' ELSE 'one-price-only' END) AS fault
  FROM ${stageOf('patterns')} s JOIN "Tour" t ON t.code = s."tourCode"
  WHERE t.rooms = (cardinality(s."adultYen") = 1)`;

export const recipientCheck = `SELECT s.file, s.line, 'items' AS "column",
    json_build_array('item-at-home', ${escapeLiteral(JSON.stringify(ITEMS_ABROAD))}::json) AS fault
  FROM ${stageOf('recipients')} s JOIN "Tour" t ON t.code = s."tourCode"
  WHERE t.kind = 'package-domestic'
    AND s.items && ARRAY[${ITEMS_ABROAD.map((item) => escapeLiteral(item)).join(', ')}]`;

export const itineraryCheck = `SELECT s.file, s.line, 'day' AS "column",
    json_build_array('days-missing', t.code, t.nights + 1,
      (SELECT string_agg(i.day::text, ', ' ORDER BY i.day) FROM "ItineraryDay" i WHERE i."tourCode" = t.code)) AS fault
  FROM (SELECT "tourCode", min(file) AS file, min(line) AS line FROM ${stageOf('itinerary')} GROUP BY 1) s
  JOIN "Tour" t ON t.code = s."tourCode"
  WHERE ARRAY(SELECT i.day FROM "ItineraryDay" i WHERE i."tourCode" = t.code ORDER BY i.day)
    <> ARRAY(SELECT generate_series(1, t.nights + 1))`;

export const tourCheck = `SELECT s.file, s.line, 'nights' AS "column",
    json_build_array('itinerary-differs', count(*), t.nights + 1) AS fault
  FROM ${stageOf('tours')} s JOIN "Tour" t USING (code) JOIN "ItineraryDay" i ON i."tourCode" = t.code
  GROUP BY s.file, s.line, t.nights HAVING count(*) <> t.nights + 1`;
