import 'server-only';

/** A moment as it stands in the file: RFC 3339 in UTC, null for one that never came. */
export function moment(at: Date): string;
export function moment(at: Date | null): string | null;
export function moment(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
