import 'server-only';
import type { Terms } from '@/lib/rules/terms';
import { documentText as words } from '@/lib/wording/documents/booking-documents';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import { printTerms } from '@/lib/wording/documents/print-terms';
import { agency } from '../system/agency';
import { documentSha256 } from './document-content';

/** 旅行条件書 in full, as statement and contract document print it, with the fingerprint of just that text. */
export type PrintedTerms = {
  readonly sections: readonly DocumentSection[];
  readonly sha256: string;
};

const printed = new WeakMap<Terms, PrintedTerms>();

/** The printed terms; made once for a shipped file, which never changes. */
export function printedTerms(terms: Terms): PrintedTerms {
  const made = printed.get(terms) ?? madeFrom(terms);
  printed.set(terms, made);
  return made;
}

function madeFrom(terms: Terms): PrintedTerms {
  const sections = printTerms(terms, agency().tradeName).map(({ no, title, blocks }) => ({
    heading: words.termsHeading(no, title),
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    rows: blocks.flatMap((block) =>
      block.kind === 'table' ? [[...block.header], ...block.rows.map((row) => [...row])] : [],
    ),
  }));
  return { sections, sha256: documentSha256(sections) };
}
