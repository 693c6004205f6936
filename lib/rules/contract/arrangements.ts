/** 手配: what is arranged for a departure. */
export const ARRANGEMENT_KINDS = [
  'transport',
  'lodging',
  'meals',
  'guide',
  'permit',
  'other',
] as const;
export type ArrangementKind = (typeof ARRANGEMENT_KINDS)[number];

export const ARRANGEMENT_STATES = [
  'not-begun',
  'asked',
  'confirmed',
  'failed',
  'not-needed',
] as const;
export type ArrangementState = (typeof ARRANGEMENT_STATES)[number];

/** Something to arrange. The key stays the same as long as it is the same thing. */
export interface Arrangement {
  readonly key: string;
  readonly kind: ArrangementKind;
  /** The day of the trip; null for what is for the whole of it. */
  readonly day: number | null;
  readonly name: string;
}

/** What a tour says of its services. */
export interface ArrangedTour {
  readonly transport: string;
  readonly lodging: string;
  readonly nights: number;
  readonly guided: boolean;
  readonly days: readonly {
    readonly day: number;
    readonly stay: string;
    readonly lunch: string;
    readonly dinner: string;
  }[];
}

/**
 * 手配するもの: the services that a tour names. A hotel of several nights is one; breakfast comes with the lodging. Permits and
 * whatever else the desk adds itself.
 *
 * @clause D2-2.3
 * @clause D3-1.3
 */
export function arrangementsOf(tour: ArrangedTour): readonly Arrangement[] {
  const { days, transport, lodging, nights, guided } = tour;
  const nightly = days.filter(({ day, stay }) => day <= nights && stay !== '');
  const stays = [...new Set(nightly.map(({ stay }) => stay))];
  const named = stays.length === 0 && nights > 0 ? [lodging] : stays;
  const served = days.filter((one) => one.lunch === 'included' || one.dinner === 'included');
  return [
    ...(transport === '' ? [] : [item('transport', null, transport)]),
    ...named.map((stay) => item('lodging', null, stay)),
    ...served.map(({ day }) => item('meals', day, '')),
    ...(guided ? [item('guide', null, '')] : []),
  ];
}

function item(kind: ArrangementKind, day: number | null, name: string): Arrangement {
  return { key: `${kind}:${day ?? ''}:${name}`, kind, day, name };
}

/** A change of the state of one, the earlier first. */
export interface ArrangementStep extends Arrangement {
  readonly state: ArrangementState;
}

/** How one stands: its last step, or not begun. One that the tour no longer names stays as long as it is not settled. */
export function arrangementStanding<Step extends ArrangementStep>(
  items: readonly Arrangement[],
  steps: readonly Step[],
): readonly (Arrangement & { readonly state: ArrangementState; readonly last: Step | null })[] {
  const last = new Map(steps.map((step) => [step.key, step]));
  const added = [...last.values()].filter(({ key }) => items.every((one) => one.key !== key));
  return [...items, ...added].map(({ key, kind, day, name }) => {
    const step = last.get(key) ?? null;
    return { key, kind, day, name, state: step?.state ?? 'not-begun', last: step };
  });
}

/** Whether nothing is left to do about one. */
export const isArranged = ({ state }: { readonly state: ArrangementState }): boolean =>
  state === 'confirmed' || state === 'not-needed';
