import {
  ARRANGEMENT_KINDS,
  type ArrangementKind,
  type ArrangementState,
  isArranged,
} from './arrangements';

/** How far a kind of arrangement is, as travelers are told. */
export type ArrangementProgress = 'ahead' | 'under-way' | 'done';

/**
 * 手配状況: for each kind whether all of it is confirmed, some of it has begun, or none. Which hotel was asked and which could not
 * be had is the desk's own business until it is settled.
 *
 * @clause D3-6.2b
 */
export function arrangementSummary(
  lines: readonly { readonly kind: ArrangementKind; readonly state: ArrangementState }[],
): readonly { readonly kind: ArrangementKind; readonly progress: ArrangementProgress }[] {
  const needed = lines.filter(({ state }) => state !== 'not-needed');
  return ARRANGEMENT_KINDS.flatMap((kind) => {
    const own = needed.filter((line) => line.kind === kind);
    return own.length === 0 ? [] : [{ kind, progress: progressOf(own) }];
  });
}

function progressOf(lines: readonly { readonly state: ArrangementState }[]): ArrangementProgress {
  if (lines.every(isArranged)) return 'done';
  return lines.every(({ state }) => state === 'not-begun') ? 'ahead' : 'under-way';
}
