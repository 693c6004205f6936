/** 元号: how it is typed, the year before its first, its first and last day. */
const ERAS = [
  { typed: /^(?:令和|令|R)/, before: 2018, from: '2019-05-01', to: '9999-12-31' },
  { typed: /^(?:平成|平|H)/, before: 1988, from: '1989-01-08', to: '2019-04-30' },
  { typed: /^(?:昭和|昭|S)/, before: 1925, from: '1926-12-25', to: '1989-01-07' },
  { typed: /^(?:大正|大|T)/, before: 1911, from: '1912-07-30', to: '1926-12-24' },
] as const;

/**
 * A year as it is typed, 1984 or 昭和59 or S59, and between which days a date of it must lie.
 * @returns null for what is no year, 59 alone among it: that may be any century
 */
export function westernYear(typed: string): { year: string; from: string; to: string } | null {
  if (/^\d{4}$/.test(typed)) return { year: typed, from: '0000-01-01', to: '9999-12-31' };
  const era = ERAS.find((one) => one.typed.test(typed));
  const count = era && typed.replace(era.typed, '').replace(/^元$/, '1');
  if (era === undefined || !/^[1-9]\d?$/.test(count ?? '')) return null;
  return { year: String(era.before + Number(count)), from: era.from, to: era.to };
}
