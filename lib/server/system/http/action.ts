import 'server-only';
import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import * as z from 'zod/mini';
import {
  type FormError,
  type FormState,
  formErrors,
  typedValues,
} from '@/lib/schemas/form/form-state';
import { type FormTree, formTree } from '@/lib/schemas/form/form-tree';
import { now } from '../clock';

/**
 * What an action comes to: another page, or its form again with what is wrong. `quiet` leaves the page around the form
 * as it is, for what is looked up while somebody types.
 */
export type ActionAnswer<Told = never> =
  | { readonly goTo: string }
  | (Refused & { readonly told?: Told });

export type Refused = { readonly errors: readonly FormError[]; readonly quiet?: true };

/** Somebody who may not do this, and what they are answered. */
export class NotAllowed {
  constructor(readonly answer: { readonly goTo: string } | Refused) {}
}

/**
 * Who does it: finds what is their own of what the page's address names, or refuses. `anybody`, `ownBooking`,
 * `ownDraft` and their like stand in the domain whose things they open, and a role of the staff is one of them.
 */
export type Who<Of, Own> = (of: Of, at: Date) => Promise<Own | NotAllowed>;

/** A form as it came, sent by somebody who may. */
export type SentForm<Of, Own> = {
  readonly of: Of;
  readonly own: Own;
  /** The fields as they were sent, for what a schema cannot say. */
  readonly typed: FormTree;
  /** The moment of the request: one for all that it decides. */
  readonly at: Date;
};

export type ActionRequest<Of, Own, Value> = SentForm<Of, Own> & { readonly value: Value };

type Schema<Value> = z.core.$ZodType<Value>;

export type ActionSteps<Of, Own, Value, Told> = {
  readonly who: Who<Of, Own>;
  readonly schema: Schema<Value> | ((own: Own) => Schema<Value>);
  /** How the fields are read; as a tree by their names where nothing else is said. */
  readonly read?: (form: FormData) => unknown;
  /** An answer where the page that the form stands on does not hold any more; asked before anything is read. */
  readonly outdated?: (sent: SentForm<Of, Own>) => { readonly goTo: string } | Refused | null;
  /** Says an error as this form says it. */
  readonly word?: (error: FormError) => FormError;
  /** What stands in the form again, where that is not what was typed. */
  readonly shown?: (values: FormState['values']) => FormState['values'];
  readonly run: (request: ActionRequest<Of, Own, Value>) => Promise<ActionAnswer<Told>>;
};

/** For a form that is one button. */
export const noFields = z.object({});

/**
 * Every server action is made here: a form or 404, what it is about (`of` reads what the page has tied to it), who, parse, run,
 * answer. The arguments come from the browser and may hold anything; the state before is asked for nothing but its turn.
 */
export function action<Own, Value, Told = never>(
  steps: ActionSteps<undefined, Own, Value, Told> & { readonly of?: undefined },
): (state: FormState<Told>, form: FormData) => Promise<FormState<Told>>;
export function action<Of, Own, Value, Told = never>(
  steps: ActionSteps<Of, Own, Value, Told> & { readonly of: (given: unknown) => Of },
): (given: Of, state: FormState<Told>, form: FormData) => Promise<FormState<Told>>;
export function action<Of, Own, Value, Told>(
  steps: ActionSteps<Of, Own, Value, Told> & { readonly of?: (given: unknown) => Of },
) {
  return async (...sent: readonly unknown[]): Promise<FormState<Told>> => {
    const [state, form] = sent.slice(-2);
    if (!(form instanceof FormData) || sent.length !== (steps.of ? 3 : 2)) notFound();
    const of = steps.of ? steps.of(sent[0]) : (undefined as Of);
    const answer = await answerOf(steps, of, form);
    if ('goTo' in answer) redirect(answer.goTo);
    // The page around the form is made anew: clock, prices and texts on it are those of this moment.
    if (!answer.quiet) refresh();
    const { word = (error) => error, shown = (values) => values } = steps;
    return {
      errors: answer.errors.map(word),
      values: shown(typedValues(form)),
      turn: turnAfter(state),
      ...(answer.told !== undefined && { told: answer.told }),
    };
  };
}

async function answerOf<Of, Own, Value, Told>(
  { who, outdated, schema, read = formTree, run }: ActionSteps<Of, Own, Value, Told>,
  of: Of,
  form: FormData,
): Promise<ActionAnswer<Told>> {
  const at = now();
  const own = await who(of, at);
  if (own instanceof NotAllowed) return own.answer;
  const sent = { of, own, typed: formTree(form), at };
  const refusal = outdated?.(sent) ?? null;
  if (refusal !== null) return refusal;
  const asked = typeof schema === 'function' ? schema(own) : schema;
  const parsed = z.safeParse(asked, await read(form));
  if (!parsed.success) return { errors: formErrors(parsed.error) };
  return run({ ...sent, value: parsed.data });
}

function turnAfter(state: unknown): number {
  const turn = (state as Partial<FormState> | null | undefined)?.turn;
  return typeof turn === 'number' && Number.isSafeInteger(turn) && turn >= 0 ? turn + 1 : 1;
}
