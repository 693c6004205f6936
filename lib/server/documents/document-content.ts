import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import { canonicalJson } from '../consents/chain';

/** 書面: what `Document.content` holds, in reading order. */
export type DocumentContent = readonly DocumentSection[];

const section = z.object({
  heading: z.string().catch(''),
  paragraphs: z.array(z.string()).catch([]),
  rows: z.array(z.array(z.string())).catch([]),
});

/** The content of a stored document; what cannot be read of it is left empty, the rest is shown. */
export function documentContentOf(json: unknown): DocumentContent {
  return z.array(section).catch([]).parse(json);
}

export type DocumentKind = 'terms-statement' | 'contract' | 'final-itinerary';

/** A document that is ready to be stored: `sha256` is of the canonical JSON of `content`. */
export type PreparedDocument = {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly content: DocumentContent;
  readonly sha256: string;
};

export function preparedDocument(
  kind: DocumentKind,
  title: string,
  content: DocumentContent,
): PreparedDocument {
  return { kind, title, content, sha256: documentSha256(content) };
}

/** The fingerprint printed under a document; the same content always has the same. */
export function documentSha256(content: DocumentContent): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}
