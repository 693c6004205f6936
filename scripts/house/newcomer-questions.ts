/** What somebody new asks, and the file that answers: the README names its folder. */
export const newcomerQuestions: readonly {
  readonly question: string;
  readonly file: string;
  /** What stands in the file and shows that it is the one. */
  readonly holds: string;
}[] = [
  {
    question: 'Where is the fee of a cancellation worked out?',
    file: 'lib/rules/cancellation/party-cancellation.ts',
    holds: 'export function partyCancellation',
  },
  {
    question: 'Where is the sentence that says that a departure is full?',
    file: 'lib/wording/booking/start-page.ts',
    holds: 'export function seatsRefusedWords',
  },
  {
    question: 'Which code ends an application that nobody answered?',
    file: 'lib/server/application/lapse-application.ts',
    holds: 'export async function lapseApplication',
  },
  {
    question: 'Where does every mail get its subject’s head and its foot?',
    file: 'lib/server/system/mail/queue-mail.ts',
    holds: 'export function dressedMail',
  },
  {
    question: 'What does clause D2-14.1b ask?',
    file: 'lib/terms/clauses.json',
    holds: '"D2-14.1b"',
  },
  {
    question: 'Where does a booking change its state?',
    file: 'lib/server/booking/step-booking.ts',
    holds: 'export async function stepBooking',
  },
  {
    question: 'Where is a line of the ledger written?',
    file: 'lib/server/money/post.ts',
    holds: 'export async function post',
  },
  {
    question: 'What may a clerk do at the desk?',
    file: 'lib/rules/staff/permissions.ts',
    holds: 'export const PERMISSIONS',
  },
  {
    question: 'Which addresses are kept in memory, and which are personal?',
    file: 'lib/schemas/site/routes.js',
    holds: 'export const routes',
  },
  {
    question: 'Which consents is a traveler asked for?',
    file: 'lib/server/consents/consent-items.ts',
    holds: 'export function consentItemsFor',
  },
];
