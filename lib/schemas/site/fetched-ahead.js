// @ts-check
import { topmostRoutes } from './route-of.js';

/** What a request says of itself that is made before anybody asked for the page: this framework's, then the browsers'. */
const AHEAD = [
  { key: 'next-router-prefetch' },
  { key: 'next-router-segment-prefetch' },
  { key: 'sec-purpose', value: 'prefetch.*' },
  { key: 'purpose', value: 'prefetch' },
  { key: 'x-moz', value: 'prefetch' },
];

/**
 * Leads every request for a personal page that is only fetched ahead to an answer without a page. Looked at here, because
 * the framework hides its own of these headers from the proxy and from pages.
 *
 * @clause D2-3.1a only what is displayed has arrived
 */
export const fetchedAhead = topmostRoutes(['personal']).flatMap((route) =>
  AHEAD.map((header) => ({
    source: `${route.replace(/\[(\w+)\]/g, ':$1')}/:below*`,
    has: [{ type: /** @type {const} */ ('header'), ...header }],
    destination: '/not-ahead',
  })),
);
