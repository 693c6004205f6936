import 'server-only';

/** Why nothing of a departure can be decided or told any more: it was called off, or it has started. */
export function departureGone(
  { status, startsAt }: { readonly status: string; readonly startsAt: Date },
  at: Date,
): 'called-off' | 'left' | null {
  if (status === 'cancelled') return 'called-off';
  return startsAt <= at ? 'left' : null;
}
