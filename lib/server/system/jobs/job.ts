import 'server-only';
import type { Tx } from '../db';

/**
 * Every job of the site, and what it is told: the names of its payload's texts. A job that is told nothing comes round
 * by itself. What each one does stands at the roof, in `lib/server/jobs.ts`; a name that stands here and not there
 * does not compile.
 */
export const jobFields = {
  'anchor-consents': [],
  'answer-due': ['bookingId'],
  'call-off-booking': ['bookingId'],
  'change-booking': ['changeId', 'bookingId'],
  'complete-tour': ['bookingId'],
  'document-due': ['bookingId'],
  'effect-substitution': ['bookingId'],
  'end-replaced': ['bookingId'],
  'end-unpaid': ['bookingId'],
  'erase-enquiries': [],
  'erase-expired': [],
  'expand-departures': [],
  'expire-holds': ['departureId'],
  'final-itinerary-due': ['bookingId'],
  'follow-balance': ['bookingId'],
  'lapse-taken-down': ['draftId'],
  'make-final-itinerary': ['bookingId', 'itineraryId'],
  'offer-seats': ['departureId'],
  'release-spare': ['paymentId'],
  'send-access-code': ['codeId', 'sealed'],
  'send-mail': ['mailId'],
  'send-refund': ['ledgerKey'],
  'settle-balance': ['bookingId'],
  'settle-change': ['changeId', 'bookingId'],
  'settle-payment': ['bookingId'],
  'settle-pending': ['paymentId'],
  'start-tour': ['bookingId'],
  'tend-waiting-lists': [],
  'waiting-due': ['bookingId'],
} as const satisfies Record<string, readonly string[]>;

export type JobName = keyof typeof jobFields;

/** What a job is told when it is queued, and handed when it runs. */
export type PayloadOf<Name extends JobName> = {
  readonly [Field in (typeof jobFields)[Name][number]]: string;
};

/** A job that somebody queues. */
export type QueuedName = {
  [Name in JobName]: (typeof jobFields)[Name] extends readonly [] ? never : Name;
}[JobName];

/** A job that comes round by itself. */
export type RepeatedName = Exclude<JobName, QueuedName>;

type Run<Payload> = (payload: Payload, at: Date, lastTry: boolean) => Promise<unknown>;

export interface QueuedJob<Payload> {
  readonly run: Run<Payload>;
}

/** What many jobs of one name do in one transaction. */
type RunLot<Payload> = (tx: Tx, payloads: readonly Payload[], at: Date) => Promise<unknown>;

export interface LotJob<Payload> {
  readonly runLot: RunLot<Payload>;
  /** So many at most are done together. */
  readonly most: number;
}

export interface RepeatedJob {
  /** When it comes round, in the form of cron, by the clock of UTC. */
  readonly schedule: string;
  readonly run: (at: Date) => Promise<unknown>;
}

/** What each name does: complete, or it does not compile. */
export type JobRegister = {
  readonly [Name in QueuedName]: QueuedJob<PayloadOf<Name>> | LotJob<PayloadOf<Name>>;
} & {
  readonly [Name in RepeatedName]: RepeatedJob;
};

/** A job that is queued with a payload. It may run twice and must change nothing the second time. */
export const job = <Payload>(run: Run<Payload>): QueuedJob<Payload> => ({ run });

/**
 * A job that writes into the database alone and is due for many at the same moment: those that are due are done together.
 * It may run twice and must change nothing the second time.
 */
export const inLots = <Payload>(most: number, runLot: RunLot<Payload>): LotJob<Payload> => ({
  runLot,
  most,
});

/** A job that comes round at a minute of every hour; it may find nothing to do. */
export const everyHour = (minute: number, run: RepeatedJob['run']): RepeatedJob => ({
  schedule: `${minute} * * * *`,
  run,
});
