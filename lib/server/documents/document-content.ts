import 'server-only';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../consents/chain';

/** One part of a document: a heading, then paragraphs, then a table of plain rows (the first is its head). */
export type DocumentSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** 書面: what `Document.content` holds, in reading order. */
export type DocumentContent = readonly DocumentSection[];

export type DocumentKind = 'terms-statement' | 'contract';

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
