// What a spreadsheet makes of a cell between opening a file and saving it again, turned back.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (part: string | undefined) => (part ?? '').padStart(2, '0');

/** `2027/1/25` is 2027-01-25; another text stays as it is. */
export function spreadsheetDay(text: string): string {
  const match = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  return match === null ? text : `${match[1]}-${two(match[2])}-${two(match[3])}`;
}

/** `3/19`, `3月19日`, `19-Mar` and a day of some year are 03-19. */
export function spreadsheetDayOfYear(text: string): string {
  const whole = /^\d{4}-(\d{2}-\d{2})$/.exec(spreadsheetDay(text));
  if (whole?.[1] !== undefined) return whole[1];
  const match = /^(\d{1,2})(?:[/.-]|月)(\d{1,2})日?$/.exec(text);
  if (match !== null) return `${two(match[1])}-${two(match[2])}`;
  const [, day, name = ''] = /^(\d{1,2})-([A-Za-z]{3})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase());
  return month < 0 ? text : `${two(String(month + 1))}-${two(day)}`;
}

/** `7:40` and `7:40:00` are 07:40. */
export function spreadsheetHour(text: string): string {
  const match = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text);
  return match === null ? text : `${two(match[1])}:${match[2]}`;
}

/** `116,000` is 116000. */
export function spreadsheetNumber(text: string): string {
  return /^-?\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
}

/** `TRUE` is true. */
export function spreadsheetFlag(text: string): string {
  return /^(TRUE|FALSE)$/.test(text) ? text.toLowerCase() : text;
}
