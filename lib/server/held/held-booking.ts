import 'server-only';
import { bookingById, type OwnBooking } from '../queries/find-own-booking';
import { tourTitle } from '../queries/list-own-bookings';
import { unseal } from '../sealed';
import { heldConsents } from './held-consents';
import { redactedJson, redactorFor } from './redact';

type Traveler = OwnBooking['travelers'][number];

/** All that one booking holds on the person who made it, and nothing that it holds on the others. */
export async function heldBooking(bookingId: string) {
  const booking = await bookingById(bookingId);
  if (booking === null) return null;
  const own = booking.travelers.find(({ isContact }) => isContact) ?? null;
  const others = booking.travelers.filter(({ id }) => id !== own?.id);
  const subject = own ?? asPerson(booking);
  const redact = redactorFor(subject, others, emergencyMarks(booking.emergencyContact));
  const json = (value: unknown) => redactedJson(value, redact);
  return {
    reference: booking.reference,
    tour: tourTitle(booking.tourSnapshot),
    status: booking.status,
    departureDate: booking.departureDate,
    returnDate: booking.returnDate,
    appliedAt: moment(booking.appliedAt),
    acceptedAt: moment(booking.acceptedAt),
    formedAt: moment(booking.formedAt),
    endedAt: moment(booking.endedAt),
    totalYen: booking.totalYen,
    terms: { id: booking.termsId, version: booking.termsVersion },
    contact: {
      name: `${booking.contactFamilyName} ${booking.contactGivenName}`,
      kana: `${booking.contactFamilyKana} ${booking.contactGivenKana}`,
      email: booking.contactEmail,
      phone: booking.contactPhone,
      postalCode: booking.contactPostalCode,
      address: booking.contactAddress,
    },
    emergencyContactGiven: booking.emergencyContact !== null,
    traveler: own && heldTraveler(own),
    companions: others.length,
    priceLines: booking.priceLines
      .filter((line) => line.travelerId === null || line.travelerId === own?.id)
      .map((line) => ({ label: redact(line.label), amountYen: line.amountYen })),
    ledger: booking.ledger.map((entry) => ({
      at: moment(entry.at),
      kind: entry.kind,
      label: redact(entry.label),
      amountYen: entry.amountYen,
    })),
    payments: booking.payments.map((payment) => ({
      at: moment(payment.createdAt),
      method: payment.methodLabel,
      amountYen: payment.amountYen,
      purpose: payment.purpose,
      status: payment.status,
    })),
    cancellations: booking.cancellations.map((cancellation) => ({
      declaredAt: moment(cancellation.declaredAt),
      receivedAt: moment(cancellation.receivedAt),
      feeYen: cancellation.feeYen,
      refundYen: cancellation.refundYen,
      article: cancellation.article,
      includesYou: cancellation.travelers.some(({ travelerId }) => travelerId === own?.id),
    })),
    events: booking.events.map((event) => ({
      at: moment(event.at),
      kind: event.kind,
      facts: json(event.facts),
    })),
    documents: booking.documents.map((document) => ({
      title: document.title,
      createdAt: moment(document.createdAt),
      sha256: document.sha256,
      content: json(document.content),
      deliveries: document.deliveries.map(({ method, at }) => ({ method, at: moment(at) })),
    })),
    consents: await heldConsents(booking, own?.id ?? null),
  };
}

function heldTraveler(traveler: Traveler) {
  return {
    name: `${traveler.familyName} ${traveler.givenName}`,
    kana: `${traveler.familyKana} ${traveler.givenKana}`,
    passportName:
      traveler.passportFamily && `${traveler.passportFamily} ${traveler.passportGiven ?? ''}`,
    birthDate: traveler.birthDate,
    sex: traveler.sex,
    nationality: traveler.nationality,
    ageBand: traveler.ageBand,
    status: traveler.status,
    passport: opened('passport', traveler.passport),
    assistance: opened('assistance', traveler.assistance),
  };
}

/** What was sealed, open for the one it is about; null when nothing was given. */
function opened(use: string, bytes: Uint8Array | null): unknown {
  return bytes === null ? null : unseal<unknown>(use, bytes);
}

function asPerson(booking: OwnBooking) {
  return {
    familyName: booking.contactFamilyName,
    givenName: booking.contactGivenName,
    familyKana: booking.contactFamilyKana,
    givenKana: booking.contactGivenKana,
    passportFamily: null,
    passportGiven: null,
    birthDate: '',
  };
}

/** What would give the emergency contact away. */
export function emergencyMarks(contact: unknown): string[] {
  const given = contact as { name?: string; phone?: string } | null | undefined;
  return [given?.name, given?.phone].filter((mark) => typeof mark === 'string');
}

export function moment(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
