import { readTerms } from './read-terms';

/**
 * A terms file as it is kept: fields in the order of the schema, two blanks in. What the schema cannot read
 * stays in the order it was written.
 *
 * @throws SyntaxError for what is no JSON
 */
export function termsText(text: string): string {
  const read = readTerms(text);
  return `${JSON.stringify('terms' in read ? read.terms : JSON.parse(text), null, 2)}\n`;
}
