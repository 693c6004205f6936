// @ts-check
/**
 * The reader for whom the framework renders a page whole before it answers, instead of sending a prepared shell first:
 * only then do redirects and 404 reach a browser as such, with or without a script (docs/decisions/0013).
 */
export const WHOLE_PAGE_READER = 'tabiyaku-whole-page';
