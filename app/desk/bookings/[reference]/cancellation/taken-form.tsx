'use client';

import { useState } from 'react';
import { useFormAction } from '@/components/forms/use-form-action';
import { instant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import { openGrounds } from '@/lib/rules/cancellation/open-grounds';
import { type PartyChoice, partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { momentFrom } from '@/lib/schemas/cancellation/cancellation';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { typedYen } from '@/lib/schemas/form/typed-yen';
import {
  type ChangedFigures,
  ChangedNotice,
} from '../../../../bookings/[reference]/cancellation/changed-notice';
import { ChoiceForm } from '../../../../bookings/[reference]/cancellation/choice-form';
import { ConfirmBar } from '../../../../bookings/[reference]/cancellation/confirm-bar';
import { Declaration } from './declaration';
import { FoundFields, FoundHow } from './found-fields';
import { TakenFee } from './taken-fee';
import type { TakenView } from './taken-view';

/** How, when, whom and why, with the live figure of that moment by the rules the server charges with. */
export function TakenForm({
  taken,
  action,
}: {
  taken: TakenView;
  action: FormAction<ChangedFigures>;
}) {
  const [chosen, setChosen] = useState<readonly string[]>(taken.view.chosen);
  const [ground, setGround] = useState<CancellationGround | null>(taken.view.ground);
  const [{ by, on, at }, setMoment] = useState({ by: taken.by, on: taken.on, at: taken.at });
  const [found, setFound] = useState(taken.found);
  const [state, confirm] = useFormAction(action);
  const declaredAt = (by === 'web' ? taken.declared : null) ?? momentOf(taken, on, at);
  const view = viewAt(taken, declaredAt);
  const open = view.grounds.some((row) => row.ground === ground) ? ground : null;
  const going = view.people.filter((one) => view.facts.travelers.some(({ id }) => id === one.id));
  const leaving = chosen.filter((id) => going.some((one) => one.id === id));
  const quote = (choice: PartyChoice) => partyCancellation(view.facts, choice, view.terms);
  const asked = { leaving, ground: open, declaredAt };
  const byTerms = leaving.length === 0 ? null : quote(asked);
  const between = byTerms?.kind === 'refused' ? byTerms.foundBetween : undefined;
  const choice = between === undefined ? asked : { ...asked, ...foundAs(found) };
  const answer = byTerms && quote(choice);
  return (
    <div className="relative">
      <ChangedNotice state={state} />
      <ChoiceForm
        view={view}
        chosen={leaving}
        ground={open}
        onChoose={(id, on) =>
          setChosen(on ? [...leaving, id] : leaving.filter((one) => one !== id))
        }
        onGround={setGround}
      >
        <Declaration
          {...{ by, on, at }}
          declared={taken.declared}
          calendar={view.facts.calendar}
          onChange={setMoment}
        />
        {between && <FoundFields between={between} found={found} onFound={setFound} />}
      </ChoiceForm>
      {answer && <TakenFee view={view} answer={answer} choice={choice} channel={by} />}
      {answer?.kind === 'party' && (
        <ConfirmBar
          answer={answer}
          names={going.filter((one) => leaving.includes(one.id)).map((one) => one.name)}
          action={confirm}
          tall={between !== undefined}
          fields={
            <>
              {leaving.map((id) => (
                <input key={id} type="hidden" name="travelerIds" value={id} />
              ))}
              <input type="hidden" name="ground" value={open ?? ''} />
              <input type="hidden" name="by" value={by} />
              <input type="hidden" name="on" value={on} />
              <input type="hidden" name="at" value={at} />
              <input type="hidden" name="idempotencyKey" value={view.idempotencyKey} />
              {between && <FoundHow found={found} how={state.values.how} />}
            </>
          }
        />
      )}
    </div>
  );
}

/** The fee as it was typed; how it was found out is said with the confirmation. */
function foundAs(typed: string): Pick<PartyChoice, 'found'> {
  const feeYen = typedYen(typed);
  return feeYen === null ? {} : { found: { feeYen: yen(feeYen), how: '' } };
}

const momentOf = ({ view }: TakenView, on: string, at: string) =>
  instant((momentFrom(on, at) ?? new Date(view.asOf)).getTime());

/** The grounds that were open at the moment it was declared. */
function viewAt({ view, groundFacts, groundTerms }: TakenView, at: ReturnType<typeof instant>) {
  const open = groundFacts === null ? [] : openGrounds({ ...groundFacts, at }, groundTerms);
  return { ...view, grounds: view.grounds.filter((row) => open.includes(row.ground)) };
}
