import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { profileCommandWords as words } from '@/lib/wording/agency/profile-questions';
import { askedFor, hear, questionInWords } from './ask';
import { check, today } from './check';
import { profileOf } from './profile-of';
import type { Answers } from './questions';

const SCHEMA = fileURLToPath(new URL('../../lib/agency/agency.schema.json', import.meta.url));
const BACK = /^[<＜]$/;

/** Asks for everything a profile needs and writes it. Each answer is kept at once, so that one may stop and go on later. */
export async function init(file: string): Promise<number> {
  if (existsSync(file)) return refused(words.exists(file));
  const part = `${file}.part`;
  const answers = answersIn(part);
  if (answers === null) return refused(words.unreadablePart(part));
  const begun = Object.keys(answers).length;
  process.stdout.write(`${begun > 0 ? words.resume(begun) : words.begin}\n\n`);
  try {
    if (!(await askAll(answers, part))) return interrupted(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return refused(words.noFolder(part));
  }
  const schema = path.relative(path.dirname(path.resolve(file)), SCHEMA);
  writeFileSync(file, `${JSON.stringify(profileOf(answers, schema, today()), null, 2)}\n`, {
    flag: 'wx',
  });
  rmSync(part);
  process.stdout.write(`\n${words.written(file)}\n`);
  const status = check(file);
  if (status === 0) process.stdout.write(`${words.next(file)}\n`);
  return status;
}

/** Asks on from the first question without an answer. @returns false when nobody answers any more */
async function askAll(answers: Answers, part: string): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  reader.on('SIGINT', () => reader.close());
  const lines = reader[Symbol.asyncIterator]();
  let at = askedFor(answers).findIndex((question) => answers[question] === undefined);
  while (at !== -1) {
    const asked = askedFor(answers);
    const question = asked[at];
    if (question === undefined) break;
    reader.setPrompt(`${words.count(at + 1, asked.length)} ${questionInWords(question, answers)}`);
    reader.prompt();
    const { value: line, done } = await lines.next();
    if (done) return false;
    if (BACK.test(line.trim())) {
      at = Math.max(0, at - 1);
      continue;
    }
    const heard = hear(question, line, answers);
    if ('wrong' in heard) {
      process.stdout.write(`  ✗ ${heard.wrong}\n`);
      continue;
    }
    answers[question] = heard.answer;
    writeFileSync(part, `${JSON.stringify(answers, null, 2)}\n`);
    at += 1;
  }
  reader.close();
  return true;
}

/** What was answered before; null where the file cannot be read. */
function answersIn(part: string): Answers | null {
  if (!existsSync(part)) return {};
  try {
    return JSON.parse(readFileSync(part, 'utf8'));
  } catch {
    return null;
  }
}

function interrupted(file: string): number {
  process.stdout.write(`\n${words.interrupted(file)}\n`);
  return 130;
}

function refused(line: string): number {
  process.stderr.write(`旅約  ✗ ${line}\n`);
  return 1;
}
