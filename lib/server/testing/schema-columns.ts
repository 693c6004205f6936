import 'server-only';
import { readFileSync } from 'node:fs';

const SCALARS = [
  'String',
  'Int',
  'BigInt',
  'Boolean',
  'DateTime',
  'Json',
  'Bytes',
  'Float',
  'Decimal',
];

/** Every table of prisma/schema.prisma with its columns; fields that are only relations are none. */
export function schemaColumns(): Map<string, string[]> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  const models = schema.matchAll(/^model (\w+) \{$([\s\S]*?)^\}$/gm);
  return new Map([...models].map(([, name = '', body = '']) => [name, columnsOf(body)]));
}

function columnsOf(body: string): string[] {
  return [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
    .filter(([, , type = '']) => SCALARS.includes(type))
    .map(([, column = '']) => column);
}
