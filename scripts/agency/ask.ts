import { profileFault } from '@/lib/agency/profile-fault';
import { profileFaultInWords } from '@/lib/wording/agency/profile-faults';
import {
  type ProfileQuestion,
  profileQuestions,
  profileCommandWords as words,
} from '@/lib/wording/agency/profile-questions';
import { parted } from './profile-of';
import { type Answers, askings, NONE, plainText } from './questions';

type Choices = Readonly<Record<string, string>>;

export type Heard = { readonly answer: string } | { readonly wrong: string };

const questions = Object.keys(profileQuestions) as ProfileQuestion[];

/** The questions that these answers lead to, in their order. */
export function askedFor(answers: Answers): ProfileQuestion[] {
  return questions.filter((question) => askings[question]?.when?.(answers) ?? true);
}

/** What Enter alone answers now; empty where there is no such answer. */
export function initialAnswer(question: ProfileQuestion, answers: Answers): string {
  return askings[question]?.initial?.(answers) ?? '';
}

/** The lines of a question. */
export function questionInWords(question: ProfileQuestion, answers: Answers): string {
  const { ask, ...more } = profileQuestions[question];
  const hint = 'hint' in more ? `（${more.hint}）` : '';
  const choices = choicesOf(question);
  const lines = Object.values(choices ?? {}).map((label, at) => `   ${at + 1} ${label}\n`);
  const before = answers[question] ?? initialAnswer(question, answers);
  const shown = choices === null ? before : numbersOf(before, choices);
  return `${ask}${hint}\n${lines.join('')}${shown === '' ? '' : `［${shown}］`}> `;
}

/** What a line answers, or what is wrong with it. */
export function hear(question: ProfileQuestion, line: string, answers: Answers): Heard {
  const asking = askings[question] ?? {};
  const typed = line.normalize('NFC').trim();
  if (typed === '') {
    const initial = answers[question] ?? initialAnswer(question, answers);
    return initial === '' ? { wrong: words.required } : { answer: initial };
  }
  if (asking.optional && /^[-ー−－]$/.test(typed)) return { answer: NONE };
  const choices = choicesOf(question);
  if (choices !== null) return chosen(typed, choices, asking.several ?? false);
  const schema = asking.schema ?? plainText;
  for (const part of asking.several ? parted(typed) : [typed]) {
    const result = schema.safeParse(part, { reportInput: true });
    const [issue] = result.error?.issues ?? [];
    if (issue !== undefined) return { wrong: profileFaultInWords(profileFault(issue)) };
  }
  return { answer: typed };
}

function choicesOf(question: ProfileQuestion): Choices | null {
  const entry = profileQuestions[question];
  return 'choices' in entry ? entry.choices : null;
}

function numbersOf(answer: string, choices: Choices): string {
  const codes = Object.keys(choices);
  return parted(answer)
    .map((code) => codes.indexOf(code) + 1)
    .join('、');
}

function chosen(typed: string, choices: Choices, several: boolean): Heard {
  const codes = Object.keys(choices);
  const picked = parted(typed.normalize('NFKC')).map((number) =>
    /^\d+$/.test(number) ? codes[Number(number) - 1] : undefined,
  );
  const right = picked.every((code) => code !== undefined) && picked.length > 0;
  if (!right || (picked.length > 1 && !several)) return { wrong: words.choose(codes.length) };
  return { answer: [...new Set(picked)].join('、') };
}
