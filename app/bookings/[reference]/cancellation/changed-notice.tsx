import { Notice } from '@/components/ui/notice';
import type { SeenFigures } from '@/lib/server/cancellation/cancel-travelers';
import {
  cancelRefusalWords,
  cancellationWords as words,
} from '@/lib/wording/cancellation/cancellation';
import type { ConfirmState } from './actions';

const FIGURES: readonly (readonly [keyof SeenFigures, string])[] = [
  ['feeYen', words.fee],
  ['refundYen', words.refund],
  ['owedYen', words.owed],
  ['differenceYen', words.difference],
];

/** Why nothing was cancelled: what has changed since it was seen, or what stands against it. */
export function ChangedNotice({ state }: { state: ConfirmState }) {
  if (state === null) return null;
  if (state.kind === 'refused') {
    return (
      <Notice kind="error" live="alert" title={words.notChangedTitle} className="mb-8">
        <p>{cancelRefusalWords[state.reason]}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" live="alert" title={words.changedTitle} className="mb-8">
      <ul>
        {FIGURES.filter(([key]) => state.seen[key] !== state.now[key]).map(([key, name]) => (
          <li key={key} className="font-medium">
            {words.changed(name, state.seen[key], state.now[key])}
          </li>
        ))}
      </ul>
      <p className="mt-1">{words.changedWhy}</p>
    </Notice>
  );
}
