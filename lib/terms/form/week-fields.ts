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
      windows: same ? was.windows : windowsOf(fields, list(was.windows)[0]?.untilIncluded),
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
  const windows = list(acceptance.windows);
  const days = DAYS.map((day) => {
    const open = windows.filter(
      ({ weekdays }) => Array.isArray(weekdays) && weekdays.includes(day),
    );
    const [first, second] = open.sort((one, other) => (said(one.from) < said(other.from) ? -1 : 1));
    return put(`${day}.`, {
      from: said(first?.from),
      until: said(first?.until),
      again: said(second?.from),
      end: said(second?.until),
    });
  });
  return Object.assign({}, ...days);
}

/** Opening hours: days with the same hours are one line. */
function windowsOf(fields: Fields, untilIncluded: unknown): readonly Loose[] {
  const hours = new Map<string, { from: string; until: string; weekdays: number[] }>();
  for (const [opens, closes] of [
    ['from', 'until'],
    ['again', 'end'],
  ]) {
    for (const day of DAYS) {
      const from = hourOf(fields[`${day}.${opens}`]);
      const until = hourOf(fields[`${day}.${closes}`]);
      if (from === '' && until === '') continue;
      const window = hours.get(`${from}-${until}`) ?? { from, until, weekdays: [] };
      window.weekdays.push(day);
      hours.set(`${from}-${until}`, window);
    }
  }
  const said = untilIncluded === undefined ? {} : { untilIncluded };
  return [...hours.values()].map(({ from, until, weekdays }) => ({
    weekdays: weekdays.sort(),
    from,
    until,
    ...said,
  }));
}
