import 'server-only';
import { otherWords, routes } from '@/lib/schemas/site/routes';

/** The words our own addresses are made of; whatever else stands in one may be a reference or a secret. */
const WORDS = new Set([
  ...otherWords,
  ...Object.keys(routes).flatMap((route) => route.split('/').filter((word) => !/^\[/.test(word))),
]);

/** An address for the log, each unknown segment as a star: of `/bookings/TB12345678?x=1` only `/bookings/` and a star. */
export function routePattern(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  const segments = path.split('/').slice(1, 9);
  return `/${segments.map((word) => (word === '' || WORDS.has(word) ? word : '*')).join('/')}`;
}
