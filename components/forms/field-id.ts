/** The id of the control called `name`: `travelers.0.family` → `f-travelers-0-family`. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_]+/g, '-').replace(/-$/, '')}`;
}

/** The ids that describe a control, in reading order, for `aria-describedby`. */
export function describedBy(
  id: string,
  has: { hint?: unknown; error?: unknown },
): string | undefined {
  const ids = [has.hint ? `${id}-hint` : '', has.error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
