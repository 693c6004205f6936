// @ts-check
import { routes } from './routes.js';

/**
 * @typedef {object} FoundRoute
 * @property {string} route the line of the register, as `/bookings/[reference]`
 * @property {import('./routes.js').Answer} answer
 * @property {boolean} takesFiles
 * @property {boolean} exact false for an address that only stands below the route
 * @property {string | null} at where a kept page is made, with all but `[day]` and `[[...criteria]]` filled in
 * @property {Readonly<Record<string, string>>} params
 */

/** What a named part of a kept page may look like: nothing else is ever asked for there. */
const shapes = /** @type {Record<string, string>} */ ({
  code: '[a-z0-9-]{1,80}',
  month: '\\d{4}-\\d{2}',
});
const PART = /^\[+(\.\.\.)?(\w+)\]+$/;

/** @param {string} segment @param {boolean} kept */
function shapeOf(segment, kept) {
  const [, rest, name = ''] = PART.exec(segment) ?? [];
  if (name === '') return segment.replaceAll('.', '\\.');
  const any = rest ? '.+' : '[^/]+';
  return `(?<${name}>${(kept && shapes[name]) || any})`;
}

/** Longer routes first, and of the same length those with fewer named parts. @param {string} route */
const rank = (route) => route.split('/').length * 10 - route.split('[').length;

const matchers = Object.entries(routes)
  .sort(([a], [b]) => rank(b) - rank(a))
  .map(([route, { answer, at, takesFiles = false }]) => {
    const shape = route
      .split('/')
      .map((segment) => shapeOf(segment, answer === 'kept'))
      .join('/');
    const below = route === '/' ? null : new RegExp(`^${shape}(?:/|$)`);
    return { route, answer, at, takesFiles, exactly: new RegExp(`^${shape}$`), below };
  });

/**
 * The line of the register for an address, or for the nearest one above it; null for an address of nobody.
 *
 * @param {string} pathname
 * @returns {FoundRoute | null}
 */
export function routeOf(pathname) {
  for (const exact of [true, false]) {
    for (const { route, answer, at, takesFiles, exactly, below } of matchers) {
      const match = (exact ? exactly : below)?.exec(pathname);
      if (!match) continue;
      const params = match.groups ?? {};
      const filled = at?.replace(/\[(\w+)\]/g, (part, name) => params[name] ?? part) ?? null;
      return { route, answer, takesFiles, exact, at: filled, params };
    }
  }
  return null;
}

/** The topmost routes that answer so: no other of theirs stands above them. @param {readonly string[]} answers */
export function topmostRoutes(answers) {
  const chosen = Object.keys(routes).filter((route) =>
    answers.includes(routes[route]?.answer ?? ''),
  );
  return chosen.filter((route) => !chosen.some((other) => route.startsWith(`${other}/`)));
}
