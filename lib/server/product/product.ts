import 'server-only';
import type { ChosenOption, PartyPrice } from '@/lib/rules/price/party-price';
import type { PartyTravelerFacts } from '@/lib/rules/price/room-guests';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import type { Prisma } from '../generated/prisma/client';
import type { HeldSeats } from '../seats/hold-seats';
import type { Tx } from '../system/db';
import type { NamedTerms } from '../terms/terms-of-kind';
import type { Trip, TripTime } from './trip';

/** What an application is for: a kind of product, and its key within that kind. */
export type ProductRef = { readonly kind: string; readonly key: string };

/** What is for sale under a key at this moment. */
export type ProductOffer<Content = unknown> = TripTime & {
  readonly product: ProductRef;
  readonly trip: Trip;
  /** How it names the terms that a contract would be concluded under. */
  readonly termsNamed: NamedTerms;
  readonly seats: {
    readonly capacity: number;
    readonly sold: number;
    readonly held: number;
    readonly open: boolean;
  };
  /** What only this kind has, to be frozen beside the booking. */
  readonly content: Content;
};

/** The parts of a document that only the kind of product can write, by where they stand in it. */
export type TripSections = {
  readonly trip: readonly DocumentSection[];
  readonly price: readonly DocumentSection[];
  readonly basis: readonly DocumentSection[];
};

/** The party as a price is made for it. `rooms` holds ids of travelers, null where there are none. */
export type PricedParty = {
  readonly travelers: readonly PartyTravelerFacts[];
  readonly rooms: readonly (readonly string[])[] | null;
  readonly options: readonly ChosenOption[];
};

/**
 * A kind of product: everything in which it differs from another. Whoever adds one writes this once and registers it
 * (`products.ts`); applications, contracts, fees, documents and cancellations read the `trip` and ask here for the rest.
 */
export interface Product<Content = unknown> {
  readonly kind: string;
  /** What is offered under a key now; null for none. */
  findOffer(key: string): Promise<ProductOffer<Content> | null>;
  price(trip: Trip, party: PricedParty): PartyPrice;
  /** Holds places for a draft. @throws SeatsRefused */
  holdSeats(tx: Tx, asked: SeatsAsked, at: Date): Promise<HeldSeats>;
  /** Sold places of a booking become free again, unless the trip has started. */
  giveBackSeats(tx: Tx, bookingId: string, seats: number, at: Date): Promise<void>;
  /** Writes the record of its own beside a new booking. */
  keep(tx: Tx, bookingId: string, content: Content): Promise<void>;
  /** Reads that record again. */
  findContent(tx: Tx, bookingId: string): Promise<Content>;
  describe(content: Content, facts: TripTime & { trip: Trip; people: number }): TripSections;
}

export type SeatsAsked = {
  readonly draftId: string;
  readonly key: string;
  readonly seats: number;
};

/** JSON as a column takes it. */
export function asJson(value: unknown): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value));
}
