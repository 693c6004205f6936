// @ts-check
/**
 * What an address answers with:
 * - `kept`: a page made when it is first asked for and kept in memory, under the address in `at`
 * - `prepared`: a page made with the build
 * - `asked`: a page for everybody, made for each request
 * - `personal`: a page for one person, made for each request, kept nowhere, never fetched ahead
 * - `program`: an answer for programs, kept nowhere
 * - `file`: a file for robots
 * - `picture`: a file that never changes, kept by everybody for good
 * - `inside`: no address of its own; the proxy or a rewrite leads there
 *
 * @typedef {'kept' | 'prepared' | 'asked' | 'personal' | 'program' | 'file' | 'picture' | 'inside'} Answer
 * `takesFiles`: a form on it sends files; staff who are signed in may send more there than a form may elsewhere.
 *
 * @typedef {{ readonly answer: Answer, readonly at?: string, readonly takesFiles?: true }} Route
 */

/** @param {string} at @returns {Route} */
const kept = (at) => ({ answer: 'kept', at });
/** @type {Route} */
const prepared = { answer: 'prepared' };
/** @type {Route} */
const asked = { answer: 'asked' };
/** @type {Route} */
const personal = { answer: 'personal' };
/** @type {Route} */
const personalWithFiles = { answer: 'personal', takesFiles: true };
/** @type {Route} */
const program = { answer: 'program' };
/** @type {Route} */
const file = { answer: 'file' };
/** @type {Route} */
const picture = { answer: 'picture' };
/** @type {Route} */
const inside = { answer: 'inside' };

/**
 * Every address of the site, one line each, as the folders of app are named. What shared caches, robots, browsers that
 * fetch ahead, the log and the mails that are shown again may do with an address follows from its line; an address that
 * is not here is treated as the nearest one above it. A part named `[token]` opens a door by itself.
 *
 * @type {Readonly<Record<string, Route>>}
 */
export const routes = {
  '/': kept('/at/[day]/home'),
  '/tours': kept('/at/[day]/search/[[...criteria]]'),
  '/tours/[code]': kept('/at/[day]/tour/[code]'),
  '/tours/[code]/terms': kept('/at/[day]/terms/[code]'),
  '/tours/[code]/departures/[month]': kept('/at/[day]/departures/[code]/[month]'),
  '/company': prepared,
  '/handling-charges': prepared,
  '/commercial-transactions': asked,
  '/external-transmission': prepared,
  '/accessibility': prepared,
  '/faq': prepared,
  '/privacy': prepared,
  '/privacy/overseas': prepared,
  '/general-conditions': asked,
  '/general-conditions/[version]': asked,
  '/general-conditions/[version]/file': picture,
  '/cancellation-fees': asked,
  '/enquiries': asked,
  '/enquiries/[token]': personal,
  '/tours/[code]/[date]/book': personal,
  '/tours/[code]/[date]/book/travelers': personal,
  '/tours/[code]/[date]/book/contact': personal,
  '/tours/[code]/[date]/book/guardians': personal,
  '/tours/[code]/[date]/book/rooms': personal,
  '/tours/[code]/[date]/book/consents': personal,
  '/tours/[code]/[date]/book/check': personal,
  '/tours/[code]/[date]/book/pay': personal,
  '/tours/[code]/[date]/book/done': personal,
  '/tours/[code]/[date]/book/declined': personal,
  '/tours/[code]/[date]/book/waiting': personal,
  '/tours/[code]/[date]/book/continue/[token]': personal,
  '/guardian-consent/[token]': personal,
  '/calendar/[token]': personal,
  '/sign-in': personal,
  '/sign-in/code': personal,
  '/sign-in/link/[token]': personal,
  '/bookings': personal,
  '/bookings/code': personal,
  '/bookings/[reference]': personal,
  '/bookings/[reference]/calendar': personal,
  '/bookings/[reference]/contact': personal,
  '/bookings/[reference]/contact/code': personal,
  '/bookings/[reference]/names': personal,
  '/bookings/[reference]/offer': personal,
  '/bookings/[reference]/payment': personal,
  '/bookings/[reference]/change': personal,
  '/bookings/[reference]/substitution': personal,
  '/bookings/[reference]/reports': personal,
  '/bookings/[reference]/changes/[id]': personal,
  '/bookings/[reference]/cancellation': personal,
  '/bookings/[reference]/cancellation/[id]': personal,
  '/bookings/[reference]/consents': personal,
  '/bookings/[reference]/documents/[id]': personal,
  '/bookings/[reference]/documents/[id]/file': personal,
  '/disclosure-requests': personal,
  '/disclosure-requests/code': personal,
  '/disclosure-requests/new': personal,
  '/disclosure-requests/held': personal,
  '/disclosure-requests/held/file': personal,
  '/disclosure-requests/[reference]': personal,
  '/desk': personal,
  '/desk/sign-in': personal,
  '/desk/sign-in/authenticator': personal,
  '/desk/sign-in/code': personal,
  '/desk/join/[token]': personal,
  '/desk/account': personal,
  '/desk/account/authenticator': personal,
  '/desk/confirm': personal,
  '/desk/recovery-codes': personal,
  '/desk/record': personal,
  '/desk/staff': personal,
  '/desk/staff/[id]': personal,
  '/desk/applications/[reference]': personal,
  '/desk/failures': personal,
  '/desk/failures/mails/[id]': personal,
  '/desk/general-conditions': personalWithFiles,
  '/desk/requests': personal,
  '/desk/requests/new': personal,
  '/desk/requests/[reference]': personal,
  '/desk/requests/[reference]/letter': personal,
  '/desk/requests/[reference]/held': personal,
  '/desk/retention': personal,
  '/desk/incidents': personal,
  '/desk/incidents/new': personal,
  '/desk/incidents/[id]': personal,
  '/desk/bookings': personal,
  '/desk/bookings/[reference]': personal,
  '/desk/bookings/[reference]/cancellation': personal,
  '/desk/bookings/[reference]/no-show': personal,
  '/desk/bookings/[reference]/waiting': personal,
  '/desk/bookings/[reference]/part-refund': personal,
  '/desk/bookings/[reference]/after-trip': personal,
  '/desk/bookings/[reference]/guarantee': personal,
  '/desk/bookings/[reference]/damages': personal,
  '/desk/bookings/[reference]/incident': personal,
  '/desk/bookings/[reference]/waiver/[id]': personal,
  '/desk/bookings/[reference]/declaration': personal,
  '/desk/bookings/[reference]/contact': personal,
  '/desk/bookings/[reference]/notice': personal,
  '/desk/bookings/[reference]/change': personal,
  '/desk/bookings/[reference]/names': personal,
  '/desk/bookings/[reference]/substitution': personal,
  '/desk/bookings/[reference]/emergency-contact': personal,
  '/desk/bookings/[reference]/documents/[id]': personal,
  '/desk/enquiries': personal,
  '/desk/enquiries/[reference]': personal,
  '/desk/enquiries/[reference]/pass-on': personal,
  '/desk/departures': personal,
  '/desk/departures/[code]/[date]': personal,
  '/desk/departures/[code]/[date]/progress': personal,
  '/desk/departures/[code]/[date]/call-off': personal,
  '/desk/departures/[code]/[date]/arrangements': personal,
  '/desk/departures/[code]/[date]/final-itinerary': personal,
  '/desk/departures/[code]/[date]/notices': personal,
  '/desk/departures/[code]/[date]/changes': personal,
  '/desk/departures/[code]/[date]/changes/[id]': personal,
  '/desk/departures/[code]/[date]/application': personal,
  '/desk/departures/[code]/[date]/lists': personal,
  '/desk/departures/[code]/[date]/lists/[id]': personal,
  '/desk/catalogue': personal,
  '/desk/catalogue/tours/new': personal,
  '/desk/catalogue/tours/[code]': personal,
  '/desk/catalogue/tours/[code]/[kind]': personal,
  '/desk/catalogue/tours/[code]/preview': personal,
  '/desk/catalogue/tours/[code]/versions/[version]': personal,
  '/desk/catalogue/tours/[code]/pictures': personalWithFiles,
  '/desk/catalogue/imports': personalWithFiles,
  '/desk/catalogue/imports/[id]': personal,
  '/desk/catalogue/imports/[id]/tours/[code]': personal,
  '/desk/catalogue/files/[kind]': personal,
  '/desk/terms': personal,
  '/desk/terms/new': personalWithFiles,
  '/desk/terms/kinds': personal,
  '/desk/terms/[id]': personal,
  '/desk/terms/[id]/edit': personal,
  '/desk/terms/[id]/file': personal,
  '/dev/mail': personal,
  '/dev/card/[token]': personal,
  '/api/auth/[...nextauth]': program,
  '/healthz': program,
  '/readyz': program,
  '/robots.txt': file,
  '/media/[name]': picture,
  '/brand/[name]': picture,
  '/sitemap.xml': file,
  '/at/[day]/home': inside,
  '/at/[day]/search/[[...criteria]]': inside,
  '/at/[day]/tour/[code]': inside,
  '/at/[day]/terms/[code]': inside,
  '/at/[day]/departures/[code]/[month]': inside,
};

/** Words of addresses that are none of our pages: files, and the steps of next-auth. */
export const otherWords = [
  ...['_next', 'static', 'illustrations', 'session', 'csrf', 'providers', 'signout'],
];
