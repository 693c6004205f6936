import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { agencyJsonSchema } from '@/lib/agency/agency-json-schema';
import { profileCommandWords as words } from '@/lib/wording/agency/profile-questions';
import { check } from './check';
import { init } from './init';

const SCHEMA_FILE = fileURLToPath(new URL('../../lib/agency/agency.schema.json', import.meta.url));

/** Runs one command; the exit status is 0 for yes, 1 for faults, 2 for misuse, 130 where it was left in the middle. */
async function run([command, file, ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0) return misuse();
  if (command === 'schema' && file === undefined) return schema();
  if (file === undefined) return misuse();
  if (command === 'init') return init(file);
  return command === 'check' ? check(file) : misuse();
}

function schema(): number {
  writeFileSync(SCHEMA_FILE, agencyJsonSchema());
  process.stdout.write(`${SCHEMA_FILE}\n`);
  return 0;
}

function misuse(): number {
  process.stderr.write(`${words.usage}\n`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
