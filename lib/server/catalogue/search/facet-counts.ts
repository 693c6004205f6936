import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { priceBands } from '@/lib/schemas/search/price-bands';
import { Prisma } from '../../generated/prisma/client';
import { MONTHS_SHOWN, MOST_PARTY } from './departure-sums';
import { monthNumber, monthOfNumber } from './month-number';
import { bitOf, type TourChoice, tourChoices } from './tour-choices';

/** A jsonb object of all counts, `{ kind: { 'package-domestic': 3 }, … }`, from the relations `found` and `live`. */
export function facetCounts(today: CalendarDate): Prisma.Sql {
  const first = monthNumber(today);
  const months = Array.from({ length: MONTHS_SHOWN }, (_, at) => monthOfNumber(first + at));
  const chosen = tourChoices.map(
    (choice) => Prisma.sql`'${Prisma.raw(choice)}', ${byChoice(choice)}`,
  );
  return Prisma.sql`jsonb_build_object(${Prisma.join(chosen)},
    'theme', ${counted(Prisma.sql`
      SELECT unnest(string_to_array(themes, '|')) AS value, n FROM
        (SELECT themes, count(*) AS n FROM found WHERE missed = 0 AND next IS NOT NULL GROUP BY 1) g`)},
    'month', ${counted(Prisma.sql`
      SELECT (${months}::text[])[at + 1] AS value, n FROM ${groupsOf('months')},
        generate_series(0, ${MONTHS_SHOWN - 1}::int) at WHERE months & (1::bigint << at) <> 0`)},
    'price', ${counted(Prisma.sql`
      SELECT at AS value, n FROM ${groupsOf('bands')},
        generate_series(0, ${priceBands.length - 1}::int) at WHERE bands & (1 << at) <> 0`)},
    'party', ${counted(Prisma.sql`
      SELECT seats AS value, n FROM ${groupsOf('most_free')},
        generate_series(1, ${MOST_PARTY}::int) seats WHERE most_free >= seats`)})`;
}

/** The tours that meet all other choices, by their answer to this one. */
function byChoice(choice: TourChoice): Prisma.Sql {
  return counted(
    Prisma.sql`SELECT ${Prisma.raw(choice)} AS value, n FROM live WHERE missed IN (0, ${bitOf(choice)})`,
  );
}

/** A column of `found` takes few values: what they stand for is counted value by value, not tour by tour. */
function groupsOf(column: 'months' | 'bands' | 'most_free'): Prisma.Sql {
  const name = Prisma.raw(column);
  return Prisma.sql`(SELECT ${name}, count(*) AS n FROM found WHERE missed = 0 GROUP BY 1) g`;
}

function counted(values: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT jsonb_object_agg(value, n) FROM
    (SELECT value, sum(n)::int AS n FROM (${values}) v GROUP BY value) c)`;
}
