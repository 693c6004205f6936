import { type Fields, type FormPart, type Loose, loose, numberOf, said } from './fields';

/** Every deadline that a terms file may state, by where it stands in the file. */
export const DEADLINES = [
  'refund.beforeStart.deadline',
  'refund.afterStart.deadline',
  'refund.reduction.deadline',
  'depositDue.due',
  'paymentDue.due',
  'memberList.due',
  'finalItinerary.due',
  'priceIncrease.notice',
  'minimumParticipants.stay',
  'minimumParticipants.dayTrip',
  'minimumParticipants.peak.deadline',
  'nonPayment.termination',
  'changeCompensation.due',
  'claims.damage',
  'claims.baggage',
  'changeFee.newDeparture',
] as const;

export type DeadlinePath = (typeof DEADLINES)[number];

/** 期限 as sentences: the number in each, and whether the day itself is still in time. */
export const deadlinePart: FormPart = {
  prefix: 'deadlines.',
  read: (file) =>
    Object.fromEntries(
      statedDeadlines(file).flatMap(({ path, deadline }) => [
        [`${path}.count`, said(deadline.count)],
        [`${path}.edge`, said(deadline.edge)],
      ]),
    ),
  write: (file, fields) =>
    statedDeadlines(file).reduce(
      (written, { path, deadline }) =>
        putAt(written, path.split('.'), typed(deadline, path, fields)),
      file,
    ),
};

function typed(deadline: Loose, path: string, fields: Fields): Loose {
  const { [`${path}.count`]: count, [`${path}.edge`]: edge } = fields;
  if (count === undefined) return deadline;
  return { ...deadline, count: numberOf(count), edge: edge || deadline.edge };
}

/** The deadlines that a file states; one that it is silent on is not asked for. */
export function statedDeadlines(
  file: Loose,
): readonly { readonly path: DeadlinePath; readonly deadline: Loose }[] {
  return DEADLINES.map((path) => ({ path, deadline: loose(valueAt(file, path)) })).filter(
    ({ deadline }) => deadline.count !== undefined,
  );
}

function valueAt(file: Loose, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, name) => loose(inside)[name], file);
}

function putAt(inside: Loose, [name = '', ...rest]: readonly string[], value: Loose): Loose {
  return { ...inside, [name]: rest.length === 0 ? value : putAt(loose(inside[name]), rest, value) };
}
