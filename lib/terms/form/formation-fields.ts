import {
  type Fields,
  type FormPart,
  type Loose,
  list,
  loose,
  newFigure,
  put,
  rowsOf,
  said,
} from './fields';

export const CHANNELS = ['web', 'phone', 'post', 'fax', 'email', 'counter'] as const;
export const PAYMENTS = ['card', 'deposit', 'no-deposit', 'on-collection', 'waitlist'] as const;

/** 契約の成立: which moment makes the contract, by the way of applying and of paying. */
export const formationPart: FormPart = {
  prefix: 'formation.',
  read: (file) =>
    Object.assign({}, ...rulesOf(file).map((rule, place) => put(`${place}.`, ruleFields(rule)))),
  write: (file, fields) => {
    const was = rulesOf(file);
    const rules = rowsOf(fields).flatMap(({ place, row }) => {
      if (row.remove || (was[place] === undefined && !row.moment)) return [];
      return [writtenRule(row, was[place] ?? newFigure(file, was[0]))];
    });
    return { ...file, formation: { ...loose(file.formation), rules } };
  },
};

const rulesOf = (file: Loose): readonly Loose[] => list(loose(file.formation).rules);

function ruleFields({ channels, payments, moment }: Loose): Fields {
  return {
    moment: said(moment),
    ...put('channel.', ticks(CHANNELS, channels)),
    ...put('payment.', ticks(PAYMENTS, payments)),
  };
}

function ticks(words: readonly string[], among: unknown): Fields {
  const known: readonly unknown[] = Array.isArray(among) ? among : [];
  return Object.fromEntries(words.map((word) => [word, known.includes(word) ? '1' : '']));
}

function writtenRule(fields: Fields, was: Loose): Loose {
  const ticked = (words: readonly string[], group: string, before: unknown) => {
    const order = [...new Set([...(Array.isArray(before) ? before.map(said) : []), ...words])];
    return order.filter((word) => fields[`${group}.${word}`] === '1');
  };
  return {
    ...was,
    channels: ticked(CHANNELS, 'channel', was.channels),
    payments: ticked(PAYMENTS, 'payment', was.payments),
    moment: fields.moment,
  };
}
