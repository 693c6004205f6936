import {
  type Fields,
  type FormPart,
  hourOf,
  type Loose,
  list,
  loose,
  plain,
  put,
  said,
  sameFields,
  under,
} from './fields';

const DAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const HOLIDAY_WORDS = ['closed', 'open'];

/** 営業時間 as a week: for each day from when until when, twice where the office closes at noon. */
export const weekPart: FormPart = {
  prefix: 'week.',
  read: (file) => {
    const acceptance = loose(file.acceptance);
    return {
      ...weekOf(acceptance),
      holidays: said(acceptance.publicHolidays),
      outside: said(acceptance.outside),
      closedDays: (Array.isArray(acceptance.closedDays) ? acceptance.closedDays : []).join('\n'),
    };
  },
  write: (file, fields) => {
    const was = loose(file.acceptance);
    const before = weekOf(was);
    const same = Object.keys(before).every((name) => before[name] === (fields[name] ?? ''));
    const closedDays = plain(fields.closedDays)
      .split(/\s+/)
      .filter((day) => day !== '');
    const acceptance = {
      ...was,
      windows: same ? was.windows : windowsOf(fields, was),
      publicHolidays: HOLIDAY_WORDS.includes(fields.holidays ?? '')
        ? fields.holidays
        : was.publicHolidays,
      outside: fields.outside || was.outside,
      ...(closedDays.length > 0 || was.closedDays ? { closedDays } : {}),
    };
    return { ...file, acceptance };
  },
};

function weekOf(acceptance: Loose): Fields {
  return Object.assign(
    {},
    ...DAYS.map((day) => put(`${day}.`, dayFields(openOn(day, acceptance)))),
  );
}

/** The hours of a day in their order. */
function openOn(day: number, acceptance: Loose): readonly Loose[] {
  return list(acceptance.windows)
    .filter(({ weekdays }) => Array.isArray(weekdays) && weekdays.includes(day))
    .map(({ weekdays: _, ...hours }) => hours)
    .sort((one, other) => (said(one.from) < said(other.from) ? -1 : 1));
}

function dayFields([first, second]: readonly Loose[]): Fields {
  return {
    from: said(first?.from),
    until: said(first?.until),
    again: said(second?.from),
    end: said(second?.until),
  };
}

/** Opening hours: days with the same hours are one line. */
function windowsOf(fields: Fields, was: Loose): readonly Loose[] {
  const days = DAYS.map((day) => ({ day, hours: hoursOf(day, fields, was) }));
  const most = Math.max(...days.map(({ hours }) => hours.length));
  const windows = new Map<string, { weekdays: number[]; hours: Loose }>();
  for (let place = 0; place < most; place += 1) {
    for (const { day, hours } of days) {
      const own = hours[place];
      if (own === undefined) continue;
      const window = windows.get(JSON.stringify(own)) ?? { weekdays: [], hours: own };
      window.weekdays.push(day);
      windows.set(JSON.stringify(own), window);
    }
  }
  return [...windows.values()].map(({ weekdays, hours }) => ({
    weekdays: weekdays.sort(),
    ...hours,
  }));
}

/** The hours of a day: as they were where nobody typed them anew. A third time is no field, and goes with the day only. */
function hoursOf(day: number, fields: Fields, was: Loose): readonly Loose[] {
  const open = openOn(day, was);
  const own = under(fields, `${day}.`);
  if (sameFields(dayFields(open), own)) return open;
  const [any] = list(was.windows);
  const typed = [
    { from: hourOf(own.from), until: hourOf(own.until), ...lastMinute(open[0] ?? any) },
    { from: hourOf(own.again), until: hourOf(own.end), ...lastMinute(open[1] ?? any) },
  ].filter(({ from, until }) => from !== '' || until !== '');
  return typed.length === 0 ? [] : [...typed, ...open.slice(2)];
}

/** To whom the minute of closing belongs is no field: it stays as it was. */
function lastMinute(hours: Loose | undefined): Loose {
  return hours?.untilIncluded === undefined ? {} : { untilIncluded: hours.untilIncluded };
}
