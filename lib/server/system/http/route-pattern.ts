import 'server-only';

/** The words our own addresses are made of; whatever else stands in one may be a reference or a secret. */
const WORDS = new Set([
  ...['_next', 'static', 'illustrations', 'healthz', 'readyz', 'robots.txt', 'sitemap.xml'],
  ...['api', 'auth', 'session', 'csrf', 'providers', 'signout', 'dev', 'mail', 'at', 'home'],
  ...['tours', 'tour', 'search', 'departures', 'terms', 'cancellation-fees', 'privacy', 'overseas'],
  ...['book', 'travelers', 'contact', 'guardians', 'rooms', 'consents', 'check', 'pay', 'done'],
  ...['declined', 'bookings', 'code', 'cancellation', 'documents', 'file', 'payment'],
  ...['sign-in', 'link', 'guardian-consent', 'disclosure-requests', 'held', 'new', 'not-ahead'],
]);

/** An address for the log, each unknown segment as a star: of `/bookings/TB12345678?x=1` only `/bookings/` and a star. */
export function routePattern(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  const segments = path.split('/').slice(1, 9);
  return `/${segments.map((word) => (word === '' || WORDS.has(word) ? word : '*')).join('/')}`;
}
