/** 条: one article of the printed terms, with `{{path}}` where a figure of the file stands. */
export interface PrintedArticle {
  /** 「第15条」 */
  readonly no: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}
