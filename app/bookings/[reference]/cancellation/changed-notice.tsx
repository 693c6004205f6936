import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/schemas/form/form-state';
import type { SeenFigures } from '@/lib/server/cancellation/cancel-answer';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';

/** What was confirmed, and what it would be by now. */
export type ChangedFigures = { readonly seen: SeenFigures; readonly now: SeenFigures };

const FIGURES: readonly (readonly [keyof SeenFigures, string])[] = [
  ['feeYen', words.fee],
  ['refundYen', words.refund],
  ['owedYen', words.owed],
  ['differenceYen', words.difference],
];

/** Why nothing was cancelled: what has changed since it was seen, or what stands against it. */
export function ChangedNotice({ state }: { state: FormState<ChangedFigures> }) {
  const { errors, told } = state;
  if (errors.length > 0) {
    return (
      <Notice kind="error" live="alert" title={words.notChangedTitle} className="mb-8">
        {[...new Set(errors.map(({ message }) => message))].map((message) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    );
  }
  if (told === undefined) return null;
  return (
    <Notice kind="warning" live="alert" title={words.changedTitle} className="mb-8">
      <ul>
        {FIGURES.filter(([key]) => told.seen[key] !== told.now[key]).map(([key, name]) => (
          <li key={key} className="font-medium">
            {words.changed(name, told.seen[key], told.now[key])}
          </li>
        ))}
      </ul>
      <p className="mt-1">{words.changedWhy}</p>
    </Notice>
  );
}
