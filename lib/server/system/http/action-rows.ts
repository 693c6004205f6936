import 'server-only';

const OWN_FORM = /^\$ACTION_(?:REF_|ID_|KEY$|\d+:)/;
const REFERENCE = /^\$ACTION_REF_(\d+)$/;
const PLAIN = /^\$(?:\$|undefined$|NaN$|-?Infinity$|-0$|K[0-9a-f]{1,4}$)/;
const ROW = /^\$@([0-9a-f]{1,4})$/;
const DEEPEST = 12;
/** What a page has tied to an action, the state of its form, the form. React fails on a thousand. */
const MOST_ARGUMENTS = 8;

/**
 * Whether the arguments that travel with a form are written as our pages write them. React reads them before any of
 * our code runs and fails on what it cannot read; they stand in the page and can be changed like every hidden field.
 */
export function actionRowsAreSound(form: FormData, byScript: boolean): boolean {
  if (byScript) return soundArguments(form, '', '0');
  const named = [...form.keys()].filter((name) => OWN_FORM.test(name));
  const references = named.filter((name) => REFERENCE.test(name));
  if (references.length === 0) return named.some((name) => name.startsWith('$ACTION_ID_'));
  return references.length === 1 && soundReference(form, references[0] as string);
}

/** The id of the action that a form without a script names; null for none. */
export function actionOf(form: FormData): string | null {
  for (const name of form.keys()) {
    if (name.startsWith('$ACTION_ID_')) return name.slice('$ACTION_ID_'.length);
    const reference = REFERENCE.exec(name);
    if (reference === null) continue;
    const action = row(form, `$ACTION_${reference[1]}:0`) as { id?: unknown } | null | undefined;
    return typeof action?.id === 'string' ? action.id : null;
  }
  return null;
}

function soundReference(form: FormData, name: string): boolean {
  const prefix = `$ACTION_${REFERENCE.exec(name)?.[1]}:`;
  const action = row(form, `${prefix}0`) as { id?: unknown; bound?: unknown } | null | undefined;
  if (typeof action !== 'object' || action === null || typeof action.id !== 'string') return false;
  if (action.bound === null) return true;
  const bound = ROW.exec(String(action.bound));
  return bound !== null && soundArguments(form, prefix, String(Number.parseInt(`${bound[1]}`, 16)));
}

function soundArguments(form: FormData, prefix: string, name: string): boolean {
  const given = row(form, `${prefix}${name}`);
  return Array.isArray(given) && given.length <= MOST_ARGUMENTS && isSound(given, 0);
}

/** A row is one text of JSON; anything else is none of ours. */
function row(form: FormData, name: string): unknown {
  const [text, ...more] = form.getAll(name);
  if (typeof text !== 'string' || more.length > 0) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSound(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || PLAIN.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth < DEEPEST && Object.values(value).every((part) => isSound(part, depth + 1));
}
