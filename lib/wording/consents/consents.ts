/**
 * The text of one consent, before it is hashed. `label` is the sentence beside the box; where each traveler has a box,
 * it stands above the boxes, and `boxLabel` beside each of them.
 */
export type ConsentWords = {
  title: string;
  body: string;
  label: string;
  whenDeclined: string;
  /** What proves which text was meant: part of what is kept, one tap away on the page. */
  proof?: string;
  /** Holds `NAME_GAP`. */
  boxLabel?: string;
};

/** Names stay out of the stored text: it is the same for everybody, and the row says whose decision it is. */
export const NAME_GAP = '〔お名前〕';

/** The sentence beside the box, as it is stored: under the sentence above it where there are several. */
export function boxText({ label, boxLabel }: ConsentWords): string {
  return boxLabel === undefined ? `□ ${label}` : `${label}\n\n□ ${boxLabel}`;
}

/** The body with what proves it. */
export function bodyInFull({ body, proof }: ConsentWords): string {
  return proof === undefined ? body : `${body}\n\n${proof}`;
}

/** 佐藤 健 様：同意します */
export function boxLabelFor(boxLabel: string, name: string): string {
  return boxLabel.replace(NAME_GAP, () => name);
}
