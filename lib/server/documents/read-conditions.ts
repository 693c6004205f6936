import 'server-only';
import { createHash } from 'node:crypto';
import type { ConditionsBlock } from './conditions-blocks';
import { blocksFromHtml } from './conditions-from-html';
import { blocksFromMarkdown } from './conditions-from-markdown';

const MOST_TEXT = 1024 * 1024;
const MOST_PDF = 5 * 1024 * 1024;
/** What makes a PDF act when it is opened. */
const ACTS = /\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile|RichMedia|XFA)\b/;

export type ConditionsFault = 'too-large' | 'empty' | 'unreadable' | 'pdf-acts';

export interface ReadConditions {
  readonly format: 'text' | 'pdf';
  /** Empty for a PDF. */
  readonly blocks: readonly ConditionsBlock[];
  readonly sha256: string;
}

/** Reads 旅行業約款 by its content: a PDF as it is, HTML and Markdown as words alone. */
export function readConditions(bytes: Uint8Array): ReadConditions | ConditionsFault {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (head === '%PDF-') {
    if (bytes.byteLength > MOST_PDF) return 'too-large';
    if (ACTS.test(Buffer.from(bytes).toString('latin1'))) return 'pdf-acts';
    return { format: 'pdf', blocks: [], sha256 };
  }
  if (bytes.byteLength > MOST_TEXT) return 'too-large';
  const text = textOf(bytes);
  if (text === null) return 'unreadable';
  const isHtml = /<(?:html|body|p|h[1-6]|table|ol|ul|div|br)\b/i.test(text);
  const blocks = isHtml ? blocksFromHtml(text) : blocksFromMarkdown(text);
  return blocks.length === 0 ? 'empty' : { format: 'text', blocks, sha256 };
}

function textOf(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // The next one may fit.
    }
  }
  return null;
}
