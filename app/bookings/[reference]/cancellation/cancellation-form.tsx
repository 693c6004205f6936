'use client';

import { useMemo, useState } from 'react';
import { useFormAction } from '@/components/forms/use-form-action';
import { useServerNow } from '@/components/ui/use-server-now';
import { instant } from '@/lib/rules/calendar/instant';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import { leaversFacts, partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import type { FormAction } from '@/lib/schemas/form/form-state';
import type { FeeEnquiry } from './ask-for-fee';
import type { CancellationView } from './cancellation-view';
import { type ChangedFigures, ChangedNotice } from './changed-notice';
import { ChoiceForm } from './choice-form';
import { ConfirmBar } from './confirm-bar';
import { FeeAnswer } from './fee-answer';

type CancellationFormProps = {
  view: CancellationView;
  action: FormAction<ChangedFigures>;
  enquiry: FeeEnquiry;
};

/**
 * The choice and its live answer. It quotes with the rules that the server charges with, by the
 * server's clock; without a script the same page answers to 「計算する」.
 *
 * @param action bound to the booking by the page: bound here, it would be another one in each attempt of React to
 *   render the answer of a form sent without a script, and the rendering would never end
 */
export function CancellationForm({ view, action, enquiry }: CancellationFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>(view.chosen);
  const [ground, setGround] = useState<CancellationGround | null>(view.ground);
  const [state, confirm] = useFormAction(action);
  const now = useServerNow(view.asOf);
  const going = view.people.filter((one) => view.facts.travelers.some(({ id }) => id === one.id));
  const leaving = chosen.filter((id) => going.some((one) => one.id === id));
  const { answer, facts } = useQuote(view, leaving, ground, now);
  const names = going.filter((one) => leaving.includes(one.id)).map((one) => one.name);
  return (
    <div className="relative">
      <ChangedNotice state={state} />
      <ChoiceForm
        view={view}
        chosen={leaving}
        ground={ground}
        onChoose={(id, on) =>
          setChosen(on ? [...leaving, id] : leaving.filter((one) => one !== id))
        }
        onGround={setGround}
      />
      <FeeAnswer
        view={view}
        answer={answer}
        facts={facts}
        leaving={leaving}
        ground={ground}
        now={instant(now)}
        enquiry={enquiry}
      />
      {answer.kind === 'party' && (
        <ConfirmBar
          answer={answer}
          names={names}
          action={confirm}
          fields={
            <>
              {leaving.map((id) => (
                <input key={id} type="hidden" name="travelerIds" value={id} />
              ))}
              <input type="hidden" name="ground" value={ground ?? ''} />
              <input type="hidden" name="idempotencyKey" value={view.idempotencyKey} />
            </>
          }
        />
      )}
    </div>
  );
}

/** The quote for those chosen, or for everybody while nobody is. */
function useQuote(
  view: CancellationView,
  leaving: readonly string[],
  ground: CancellationGround | null,
  now: number,
) {
  const key = leaving.join();
  return useMemo(() => {
    const ids = key === '' ? view.facts.travelers.map((one) => one.id) : key.split(',');
    const choice = { leaving: ids, ground, declaredAt: instant(now) };
    return {
      answer: partyCancellation(view.facts, choice, view.terms),
      facts: leaversFacts(view.facts, choice),
    };
  }, [view, key, ground, now]);
}
