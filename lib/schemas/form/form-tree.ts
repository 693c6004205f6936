export type FormTree = { [name: string]: string | FormTree };

const DEPTH = 5;
const FIELDS = 800;
const SAFE_NAME = /^[A-Za-z0-9_:-]+$/;

/**
 * The fields of a form as nested values: `travelers.0.family` becomes `{ travelers: { 0: { family } } }`. Of several
 * fields of one name the last counts. Files, the framework's own fields and impossible names are left out.
 */
export function formTree(form: FormData): FormTree {
  const tree: FormTree = Object.create(null);
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > FIELDS) break;
    const path = name.split('.');
    if (typeof value !== 'string' || path.length > DEPTH || !path.every(isSafe)) continue;
    put(tree, path, value);
  }
  return tree;
}

function isSafe(part: string): boolean {
  return SAFE_NAME.test(part) && part !== '__proto__';
}

function put(tree: FormTree, path: readonly string[], value: string): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    if (typeof tree[first] !== 'object') tree[first] = value;
    return;
  }
  const branch = tree[first];
  const under: FormTree = typeof branch === 'object' ? branch : Object.create(null);
  tree[first] = under;
  put(under, rest, value);
}
