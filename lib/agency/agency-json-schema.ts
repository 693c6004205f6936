import { z } from 'zod';
import { agencySchema } from './agency';

/** The profile's schema as JSON Schema, for editors and for an agency's own tools. */
export function agencyJsonSchema(): string {
  const schema = z.toJSONSchema(agencySchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Tabiyaku agency profile', ...schema }, null, 2)}\n`;
}
