import { z } from 'zod';
import { termsSchema } from './schema';
import { DESCRIPTIONS } from './schema/descriptions';

/** The terms schema as JSON Schema, for editors and for agencies' own tools. */
export function jsonSchema(descriptions: Descriptions = DESCRIPTIONS): string {
  const schema = z.toJSONSchema(termsSchema, {
    io: 'input',
    reused: 'ref',
    target: 'draft-2020-12',
  });
  return `${JSON.stringify({ title: 'Tabiyaku terms file', ...described(schema, '', descriptions) }, null, 2)}\n`;
}

type Node = Readonly<Record<string, unknown>>;
type Descriptions = Readonly<Record<string, string>>;

/** The schema with a description at every key; `parent` is the key whose value it is. */
function described<T>(node: T, parent: string, words: Descriptions): T {
  if (Array.isArray(node)) return node.map((one) => described(one, parent, words)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node as Node).map(([keyword, value]) => [
    keyword,
    keyword === 'properties'
      ? properties(value as Node, parent, words)
      : described(value, parent, words),
  ]);
  return Object.fromEntries(entries) as T;
}

function properties(keys: Node, parent: string, words: Descriptions): Node {
  const entries = Object.entries(keys).map(([key, value]) => {
    const description = words[`${parent}.${key}`] ?? words[key];
    return [key, { ...(described(value, key, words) as Node), description }];
  });
  return Object.fromEntries(entries);
}
