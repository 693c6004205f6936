/** 第15条第2項 → 第15条: the article of a paragraph that is cited. */
export function articleOf(cited: string): string {
  return cited.replace(/(第\d+項|[(（]\d+[)）]|[①-⑳])$/, '');
}

/** Whether what cites an article, or a paragraph of one, stands in the article of a number. (3) may be an article itself. */
export function standsIn(cited: string, no: string): boolean {
  return cited === no || articleOf(cited) === no;
}
