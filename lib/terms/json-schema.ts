import { z } from 'zod';
import { termsSchema } from './schema';
import { DESCRIPTIONS } from './schema/descriptions';

/** The terms schema as JSON Schema, for editors and for agencies' own tools. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(termsSchema, {
    io: 'input',
    reused: 'ref',
    target: 'draft-2020-12',
  });
  return `${JSON.stringify({ title: 'Tabiyaku terms file', ...described(schema, '') }, null, 2)}\n`;
}

type Node = Readonly<Record<string, unknown>>;

/** The schema with a description at every key; `parent` is the key whose value it is. */
function described<T>(node: T, parent: string): T {
  if (Array.isArray(node)) return node.map((one) => described(one, parent)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node as Node).map(([keyword, value]) => [
    keyword,
    keyword === 'properties' ? properties(value as Node, parent) : described(value, parent),
  ]);
  return Object.fromEntries(entries) as T;
}

function properties(keys: Node, parent: string): Node {
  const entries = Object.entries(keys).map(([key, value]) => {
    const description = DESCRIPTIONS[`${parent}.${key}`] ?? DESCRIPTIONS[key];
    return [key, { ...(described(value, key) as Node), description }];
  });
  return Object.fromEntries(entries);
}
