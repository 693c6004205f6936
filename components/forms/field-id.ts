/**
 * The id of the control called `name`: `travelers.0.family` → `f-travelers-0-family`.
 * @param scope what tells it from a control of that name in another form of the page
 */
export function fieldId(name: string, scope = ''): string {
  return `${scope}f-${name.replace(/[^A-Za-z0-9_]+/g, '-').replace(/-$/, '')}`;
}

/** The ids that describe a control, in reading order, for `aria-describedby`. */
export function describedBy(
  id: string,
  has: { hint?: unknown; error?: unknown },
): string | undefined {
  const ids = [has.hint ? `${id}-hint` : '', has.error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
