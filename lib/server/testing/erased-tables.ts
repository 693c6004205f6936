import 'server-only';
import type { ErasedClass } from '@/lib/rules/privacy/retention';

/** What takes away what a table says of somebody: an answer to them, by the class; a job by itself; or why nothing does. */
export type Erased =
  | { readonly byClass: ErasedClass }
  | { readonly byJob: 'erase-expired' | 'erase-enquiries' }
  | { readonly kept: string };

const BOOKS: Erased = { kept: 'books and papers of the contract; nothing erases them yet' };
const EVIDENCE: Erased = {
  kept: 'part of the chain of consents; says nothing without its payload',
};

/** Each table of `HELD_COLUMNS`. */
export const ERASED_TABLES: Readonly<Record<string, Erased>> = {
  DepartureNotice: BOOKS,
  TourChange: BOOKS,
  BookingChange: BOOKS,
  PassengerList: { byJob: 'erase-expired' },
  ProvisionRecord: { byJob: 'erase-expired' },
  SeatHold: { kept: 'seats of a booking; names nobody' },
  Booking: BOOKS,
  AssistanceReview: { byClass: 'special-care' },
  PackageBooking: { kept: 'which departure; names nobody' },
  WaitingPlace: { kept: 'a place in a line; names nobody' },
  Room: { kept: 'a number; names nobody' },
  Traveler: BOOKS,
  FormerName: BOOKS,
  PriceLine: BOOKS,
  LedgerEntry: BOOKS,
  PaymentAttempt: BOOKS,
  Refund: BOOKS,
  Cancellation: BOOKS,
  FeeWaiver: BOOKS,
  TripMatter: BOOKS,
  TripSettlement: BOOKS,
  CourseChange: BOOKS,
  Substitution: {
    kept: 'who asked for whose place, and what it cost; the new person goes with the answer',
  },
  BookingNote: BOOKS,
  CancellationTraveler: BOOKS,
  Document: BOOKS,
  DocumentDelivery: BOOKS,
  BookingEvent: BOOKS,
  ConsentText: { kept: 'a published text with gaps for names' },
  ConsentEvent: EVIDENCE,
  ConsentPayload: { byClass: 'consents' },
  GuardianConsent: { kept: 'who consented for a child: evidence; nothing erases it yet' },
  Enquiry: { byClass: 'enquiries' },
  EnquiryMessage: { byClass: 'enquiries' },
  EnquiryPassing: { byJob: 'erase-enquiries' },
  DisclosureRequest: { byJob: 'erase-expired' },
  DisclosureRequestItem: { byJob: 'erase-expired' },
  DisclosureRequestEvent: { kept: 'what was done when; names companies alone' },
  AccessCode: { byJob: 'erase-expired' },
  AccessGrant: { byJob: 'erase-expired' },
  User: { byClass: 'account' },
  Session: { byClass: 'account' },
  Mail: { byClass: 'mails' },
};
