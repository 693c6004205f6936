import * as z from 'zod/mini';
import { DATA_CLASSES } from '@/lib/rules/privacy/data-classes';
import { AGENT_PAPERS, IDENTITY_METHODS } from '@/lib/rules/privacy/identity';
import { DECISIONS } from '@/lib/rules/privacy/request-decision';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { anyText, transformed } from '../form/typed-text';

const words = deskRequestWords.errors;

/** 本人確認: by what, and the papers of whoever asks for another. */
export const identityCheck = z.object({
  method: z.enum(IDENTITY_METHODS, words.method),
  papers: transformed(
    anyText,
    (typed) => AGENT_PAPERS.find((paper) => paper === typed.trim()) ?? null,
  ),
});

/** 決定: about which data, what, on which ground, why. */
export const requestDecision = z.object({
  dataClass: z.enum(DATA_CLASSES, words.dataClass),
  decision: z.enum(DECISIONS, words.decision),
  ground: anyText.check(z.maxLength(40, { error: words.ground })),
  reason: transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, 1_000)),
});

export const droppedDecision = z.object({ dataClass: z.enum(DATA_CLASSES, words.dataClass) });

/** The answer that was shown, by its mark. */
export const shownAnswer = z.object({ seen: anyText.check(z.maxLength(64)) });

/** Which recipients were told; names that are none of theirs are left out by the command. */
export const toldRecipients = z.object({ recipients: z.array(anyText).check(z.maxLength(100)) });
