/** Where a figure of a terms file comes from, and where a traveler reads it. */
export interface FigureSource {
  /** Document and item, in our words. */
  readonly source: string;
  /** Whether somebody checked the figure against the operator's own text. */
  readonly confirmed: boolean;
  /** The printed article, 「第15条」. */
  readonly article: string;
}
