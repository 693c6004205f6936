import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type SilentSection,
  silenceInEnglish,
  silentSections,
} from '@/lib/terms/check/silent-sections';
import { checkTerms } from '@/lib/terms/check-terms';
import { jsonSchema } from '@/lib/terms/json-schema';
import { readTerms } from '@/lib/terms/read-terms';
import { listTerms, termsVersion } from '@/lib/terms/terms-of';
import { DESCRIPTIONS_IN_JAPANESE } from '@/lib/wording/terms/descriptions';
import { findingInJapanese } from '@/lib/wording/terms/findings';
import { silentSectionWords } from '@/lib/wording/terms/silent-sections';
import { evaluate } from './evaluate';
import type { Language } from './evaluate-line';
import { explain } from './explain';
import { isPath, SourceError, termsSource, textOf } from './terms-source';

const USAGE = `Usage:
  npm run --silent terms -- evaluate --terms <id | id@version | path> < cases.jsonl > answers.jsonl
  npm run --silent terms -- explain  --terms <id | id@version | path> < case.json
  npm run --silent terms -- check    <id | id@version | path> [--prices 12800,39800]
  npm run --silent terms -- list
  npm run --silent terms -- schema   (writes lib/terms/terms.schema.json; with --lang ja to the output)

Messages are English; with --lang ja Japanese.
`;

const { sentences } = silentSectionWords;
const SCHEMA_FILE = fileURLToPath(new URL('../../lib/terms/terms.schema.json', import.meta.url));

/** Runs one command; the exit status is 0 for yes, 1 for findings or malformed lines, 2 for misuse. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      terms: { type: 'string' },
      lang: { type: 'string' },
      prices: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  const [command, name] = positionals;
  const asked = values.terms ?? name;
  const lang = values.lang ?? 'en';
  if (values.help) return help();
  if (command === 'list') return list();
  if (lang !== 'en' && lang !== 'ja') return misuse();
  if (command === 'schema') return schema(lang);
  if (asked === undefined) return misuse();
  if (command === 'evaluate') {
    return (await evaluate(termsSource(asked), process.stdin, process.stdout, lang)) ? 0 : 1;
  }
  if (command === 'explain') {
    return explain(termsSource(asked), await text(process.stdin), process.stdout) ? 0 : 1;
  }
  return command === 'check' ? check(asked, lang, values.prices) : misuse();
}

function list(): number {
  for (const { id, version, firstDay, title } of listTerms()) {
    process.stdout.write(`${JSON.stringify({ id, version, firstDay, title })}\n`);
  }
  return 0;
}

function schema(lang: Language): number {
  if (lang === 'ja') {
    process.stdout.write(jsonSchema(DESCRIPTIONS_IN_JAPANESE));
    return 0;
  }
  writeFileSync(SCHEMA_FILE, jsonSchema());
  process.stdout.write(`wrote ${SCHEMA_FILE}\n`);
  return 0;
}

function check(asked: string, lang: Language, prices: string | undefined): number {
  const sold = prices === undefined ? null : prices.split(',').map(Number);
  if (sold?.some((price) => !Number.isSafeInteger(price) || price < 0)) return misuse();
  const findings = checkTerms(fileText(asked), termsVersion, sold);
  for (const one of findings) {
    const { code, facts, ...finding } = one;
    const message = lang === 'ja' ? findingInJapanese(one) : finding.message;
    process.stdout.write(`${JSON.stringify({ ...finding, message })}\n`);
  }
  process.stderr.write(silence(asked, lang));
  return findings.length === 0 ? 0 : 1;
}

/** What the site cannot do under the file, a line each: no finding. */
function silence(asked: string, lang: Language): string {
  const read = readTerms(fileText(asked));
  const silent = 'terms' in read ? silentSections(read.terms) : [];
  const inWords = lang === 'ja' ? (of: SilentSection) => sentences[of] : silenceInEnglish;
  return silent.map((section) => `${inWords(section)}\n`).join('');
}

function fileText(asked: string): string {
  if (isPath(asked)) return textOf(asked);
  const terms = termsSource(asked)(null);
  return JSON.stringify(terms);
}

function help(): number {
  process.stdout.write(USAGE);
  return 0;
}

function misuse(): number {
  process.stderr.write(USAGE);
  return 2;
}

// Whoever reads the answers may stop reading: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const expected =
    error instanceof SourceError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!expected) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
