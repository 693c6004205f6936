import { z } from 'zod';
import { termsSchema } from './schema';

/** The terms schema as JSON Schema, for editors and for agencies' own tools. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(termsSchema, {
    io: 'input',
    reused: 'ref',
    target: 'draft-2020-12',
  });
  return `${JSON.stringify({ title: 'Tabiyaku terms file', ...schema }, null, 2)}\n`;
}
