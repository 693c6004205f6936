/** One part of a document: a heading, then paragraphs, then a table of plain rows (the first is its head). */
export type DocumentSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
