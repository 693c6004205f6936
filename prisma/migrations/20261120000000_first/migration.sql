-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Tour" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleKana" TEXT NOT NULL,
    "catchLine" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "places" TEXT[],
    "placesKana" TEXT[],
    "prefectureOrCountry" TEXT NOT NULL,
    "countries" TEXT[],
    "nights" INTEGER NOT NULL,
    "dayTrip" BOOLEAN NOT NULL,
    "departurePlace" TEXT NOT NULL,
    "departureArea" TEXT NOT NULL,
    "meetingPlace" TEXT NOT NULL,
    "meetingTime" CHAR(5) NOT NULL,
    "themes" TEXT[],
    "transport" TEXT NOT NULL,
    "lodging" TEXT NOT NULL,
    "included" TEXT[],
    "excluded" TEXT[],
    "minimumParticipants" INTEGER NOT NULL,
    "capacity" INTEGER NOT NULL,
    "conductor" TEXT NOT NULL,
    "rooms" BOOLEAN NOT NULL,
    "roomNote" TEXT NOT NULL,
    "termsId" TEXT NOT NULL,
    "conditionsBasisDate" CHAR(10) NOT NULL,
    "priceBasisDate" CHAR(10) NOT NULL,
    "passportValidityNote" TEXT NOT NULL,
    "insuranceNote" TEXT NOT NULL,
    "seasonHero" TEXT NOT NULL,
    "peakNote" TEXT NOT NULL,
    "searchBigrams" TEXT[],
    "contentHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tour_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ItineraryDay" (
    "tourCode" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "breakfast" TEXT NOT NULL,
    "lunch" TEXT NOT NULL,
    "dinner" TEXT NOT NULL,
    "stay" TEXT NOT NULL,
    "noService" BOOLEAN NOT NULL,

    CONSTRAINT "ItineraryDay_pkey" PRIMARY KEY ("tourCode","day")
);

-- CreateTable
CREATE TABLE "DeparturePattern" (
    "tourCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "seasonFrom" CHAR(5) NOT NULL,
    "seasonTo" CHAR(5) NOT NULL,
    "weekdays" TEXT[],
    "adultYen" INTEGER[],
    "childPercent" INTEGER NOT NULL,
    "infantYen" INTEGER NOT NULL,
    "stepYen" INTEGER NOT NULL,
    "capacity" INTEGER NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "DeparturePattern_pkey" PRIMARY KEY ("tourCode","position")
);

-- CreateTable
CREATE TABLE "PriceOption" (
    "tourCode" TEXT NOT NULL,
    "optionCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "priceYen" INTEGER NOT NULL,
    "maxPerBooking" INTEGER,
    "applies" TEXT NOT NULL,

    CONSTRAINT "PriceOption_pkey" PRIMARY KEY ("tourCode","optionCode")
);

-- CreateTable
CREATE TABLE "Recipient" (
    "tourCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "recipientClass" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "items" TEXT[],
    "measures" TEXT NOT NULL,
    "measuresReason" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "representative" TEXT NOT NULL,

    CONSTRAINT "Recipient_pkey" PRIMARY KEY ("tourCode","position")
);

-- CreateTable
CREATE TABLE "Departure" (
    "id" TEXT NOT NULL,
    "tourCode" TEXT NOT NULL,
    "departureDate" CHAR(10) NOT NULL,
    "returnDate" CHAR(10) NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "priceTable" JSONB NOT NULL,
    "lowestAdultYen" INTEGER NOT NULL,
    "capacity" INTEGER NOT NULL,
    "sold" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL DEFAULT 'open',
    "decided" BOOLEAN NOT NULL DEFAULT false,
    "origin" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Departure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DepartureNotice" (
    "id" UUID NOT NULL,
    "departureId" TEXT NOT NULL,
    "bookingId" UUID,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DepartureNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BookingDraft" (
    "id" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "departureId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "bookingKey" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BookingDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatHold" (
    "id" UUID NOT NULL,
    "departureId" TEXT NOT NULL,
    "draftId" UUID,
    "bookingId" UUID,
    "seats" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeatHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Booking" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "departureId" TEXT NOT NULL,
    "tourCode" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "contactFamilyName" TEXT NOT NULL,
    "contactGivenName" TEXT NOT NULL,
    "contactFamilyKana" TEXT NOT NULL,
    "contactGivenKana" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "contactPostalCode" TEXT NOT NULL,
    "contactAddress" TEXT NOT NULL,
    "contactChangedAt" TIMESTAMPTZ(3),
    "emergencyContact" JSONB,
    "userId" UUID,
    "departureDate" CHAR(10) NOT NULL,
    "returnDate" CHAR(10) NOT NULL,
    "dayTrip" BOOLEAN NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "termsId" TEXT NOT NULL,
    "termsVersion" TEXT NOT NULL,
    "termsSnapshot" JSONB NOT NULL,
    "tourSnapshot" JSONB NOT NULL,
    "totalYen" INTEGER NOT NULL,
    "appliedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptanceSentAt" TIMESTAMPTZ(3),
    "formedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Traveler" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "isContact" BOOLEAN NOT NULL,
    "familyName" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyKana" TEXT NOT NULL,
    "givenKana" TEXT NOT NULL,
    "passportFamily" TEXT,
    "passportGiven" TEXT,
    "birthDate" CHAR(10) NOT NULL,
    "sex" TEXT,
    "nationality" TEXT,
    "passport" BYTEA,
    "ageBand" TEXT NOT NULL,
    "ageAtApplication" INTEGER NOT NULL,
    "ageAtDeparture" INTEGER NOT NULL,
    "roomId" UUID,
    "guardianId" UUID,
    "assistance" BYTEA,
    "status" TEXT NOT NULL,

    CONSTRAINT "Traveler_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceLine" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "travelerId" UUID,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitYen" INTEGER NOT NULL,
    "amountYen" INTEGER NOT NULL,
    "inFeeBase" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PriceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" BIGSERIAL NOT NULL,
    "bookingId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "amountYen" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "cancellationId" UUID,
    "paymentId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentAttempt" (
    "id" UUID NOT NULL,
    "bookingId" UUID,
    "idempotencyKey" TEXT NOT NULL,
    "adapter" TEXT NOT NULL,
    "adapterRef" TEXT NOT NULL,
    "amountYen" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "methodLabel" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaymentAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cancellation" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "dayNo" INTEGER,
    "ground" TEXT,
    "feeYen" INTEGER NOT NULL,
    "refundYen" INTEGER NOT NULL,
    "owedYen" INTEGER NOT NULL,
    "differenceYen" INTEGER NOT NULL,
    "refundDueDate" CHAR(10),
    "stepKey" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "termsId" TEXT NOT NULL,
    "termsVersion" TEXT NOT NULL,
    "quoteShown" JSONB NOT NULL,
    "staffReview" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Cancellation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CancellationTraveler" (
    "cancellationId" UUID NOT NULL,
    "travelerId" UUID NOT NULL,
    "tourPriceYen" INTEGER NOT NULL,
    "feeYen" INTEGER NOT NULL,

    CONSTRAINT "CancellationTraveler_pkey" PRIMARY KEY ("cancellationId","travelerId")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentDelivery" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BookingEvent" (
    "id" BIGSERIAL NOT NULL,
    "bookingId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "BookingEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeVersion" (
    "key" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "effectiveFrom" CHAR(10) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticeVersion_pkey" PRIMARY KEY ("key","version","locale")
);

-- CreateTable
CREATE TABLE "ConsentText" (
    "sha256" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsentText_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "ConsentEvent" (
    "seq" BIGINT NOT NULL,
    "bookingId" UUID,
    "subjectId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "itemKey" TEXT NOT NULL,
    "noticeVersion" TEXT NOT NULL,
    "noticeSha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "payloadCommit" TEXT NOT NULL,
    "prev" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ConsentEvent_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "ConsentPayload" (
    "seq" BIGINT NOT NULL,
    "salt" TEXT NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "ConsentPayload_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "GuardianConsent" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "travelerId" UUID NOT NULL,
    "guardianTravelerId" UUID,
    "guardianName" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "email" TEXT,
    "tokenHash" TEXT,
    "status" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "textSha256" TEXT NOT NULL,

    CONSTRAINT "GuardianConsent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisclosureRequest" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "targetDate" CHAR(10) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DisclosureRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisclosureRequestEvent" (
    "id" BIGSERIAL NOT NULL,
    "requestId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "DisclosureRequestEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessCode" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "email" TEXT,
    "bookingId" UUID,
    "codeHash" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccessCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessGrant" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "bookingId" UUID,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccessGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key","windowStart")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "bookingId" UUID,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Tour_region_idx" ON "Tour"("region");

-- CreateIndex
CREATE INDEX "Tour_departureArea_idx" ON "Tour"("departureArea");

-- CreateIndex
CREATE INDEX "Tour_themes_idx" ON "Tour" USING GIN ("themes");

-- CreateIndex
CREATE INDEX "Tour_searchBigrams_idx" ON "Tour" USING GIN ("searchBigrams");

-- CreateIndex
CREATE INDEX "Departure_departureDate_tourCode_idx" ON "Departure"("departureDate", "tourCode");

-- CreateIndex
CREATE UNIQUE INDEX "Departure_tourCode_departureDate_key" ON "Departure"("tourCode", "departureDate");

-- CreateIndex
CREATE INDEX "DepartureNotice_departureId_idx" ON "DepartureNotice"("departureId");

-- CreateIndex
CREATE INDEX "DepartureNotice_bookingId_idx" ON "DepartureNotice"("bookingId");

-- CreateIndex
CREATE UNIQUE INDEX "BookingDraft_secretHash_key" ON "BookingDraft"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "BookingDraft_bookingKey_key" ON "BookingDraft"("bookingKey");

-- CreateIndex
CREATE INDEX "BookingDraft_expiresAt_idx" ON "BookingDraft"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "SeatHold_bookingId_key" ON "SeatHold"("bookingId");

-- CreateIndex
CREATE INDEX "SeatHold_departureId_state_expiresAt_idx" ON "SeatHold"("departureId", "state", "expiresAt");

-- CreateIndex
CREATE INDEX "SeatHold_draftId_idx" ON "SeatHold"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_reference_key" ON "Booking"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_idempotencyKey_key" ON "Booking"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Booking_contactEmail_idx" ON "Booking"("contactEmail");

-- CreateIndex
CREATE INDEX "Booking_departureId_idx" ON "Booking"("departureId");

-- CreateIndex
CREATE INDEX "Booking_userId_idx" ON "Booking"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Room_bookingId_position_key" ON "Room"("bookingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Traveler_bookingId_position_key" ON "Traveler"("bookingId", "position");

-- CreateIndex
CREATE INDEX "PriceLine_bookingId_idx" ON "PriceLine"("bookingId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_idempotencyKey_key" ON "LedgerEntry"("idempotencyKey");

-- CreateIndex
CREATE INDEX "LedgerEntry_bookingId_idx" ON "LedgerEntry"("bookingId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentAttempt_idempotencyKey_key" ON "PaymentAttempt"("idempotencyKey");

-- CreateIndex
CREATE INDEX "PaymentAttempt_bookingId_idx" ON "PaymentAttempt"("bookingId");

-- CreateIndex
CREATE UNIQUE INDEX "Cancellation_idempotencyKey_key" ON "Cancellation"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Cancellation_bookingId_idx" ON "Cancellation"("bookingId");

-- CreateIndex
CREATE UNIQUE INDEX "CancellationTraveler_travelerId_key" ON "CancellationTraveler"("travelerId");

-- CreateIndex
CREATE INDEX "Document_bookingId_idx" ON "Document"("bookingId");

-- CreateIndex
CREATE INDEX "DocumentDelivery_documentId_idx" ON "DocumentDelivery"("documentId");

-- CreateIndex
CREATE INDEX "BookingEvent_bookingId_at_idx" ON "BookingEvent"("bookingId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ConsentEvent_hash_key" ON "ConsentEvent"("hash");

-- CreateIndex
CREATE INDEX "ConsentEvent_bookingId_idx" ON "ConsentEvent"("bookingId");

-- CreateIndex
CREATE INDEX "ConsentEvent_subjectId_itemKey_idx" ON "ConsentEvent"("subjectId", "itemKey");

-- CreateIndex
CREATE UNIQUE INDEX "GuardianConsent_tokenHash_key" ON "GuardianConsent"("tokenHash");

-- CreateIndex
CREATE INDEX "GuardianConsent_bookingId_idx" ON "GuardianConsent"("bookingId");

-- CreateIndex
CREATE UNIQUE INDEX "DisclosureRequest_reference_key" ON "DisclosureRequest"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "DisclosureRequest_idempotencyKey_key" ON "DisclosureRequest"("idempotencyKey");

-- CreateIndex
CREATE INDEX "DisclosureRequest_email_idx" ON "DisclosureRequest"("email");

-- CreateIndex
CREATE INDEX "DisclosureRequestEvent_requestId_idx" ON "DisclosureRequestEvent"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessCode_browserHash_key" ON "AccessCode"("browserHash");

-- CreateIndex
CREATE INDEX "AccessCode_email_createdAt_idx" ON "AccessCode"("email", "createdAt");

-- CreateIndex
CREATE INDEX "AccessCode_expiresAt_idx" ON "AccessCode"("expiresAt");

-- CreateIndex
CREATE INDEX "AccessGrant_tokenHash_idx" ON "AccessGrant"("tokenHash");

-- CreateIndex
CREATE INDEX "AccessGrant_expiresAt_idx" ON "AccessGrant"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_idempotencyKey_key" ON "Mail"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Mail_recipient_idx" ON "Mail"("recipient");

-- CreateIndex
CREATE INDEX "Mail_bookingId_idx" ON "Mail"("bookingId");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt");

-- AddForeignKey
ALTER TABLE "ItineraryDay" ADD CONSTRAINT "ItineraryDay_tourCode_fkey" FOREIGN KEY ("tourCode") REFERENCES "Tour"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeparturePattern" ADD CONSTRAINT "DeparturePattern_tourCode_fkey" FOREIGN KEY ("tourCode") REFERENCES "Tour"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceOption" ADD CONSTRAINT "PriceOption_tourCode_fkey" FOREIGN KEY ("tourCode") REFERENCES "Tour"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_tourCode_fkey" FOREIGN KEY ("tourCode") REFERENCES "Tour"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_tourCode_fkey" FOREIGN KEY ("tourCode") REFERENCES "Tour"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepartureNotice" ADD CONSTRAINT "DepartureNotice_departureId_fkey" FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepartureNotice" ADD CONSTRAINT "DepartureNotice_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatHold" ADD CONSTRAINT "SeatHold_departureId_fkey" FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatHold" ADD CONSTRAINT "SeatHold_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "BookingDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatHold" ADD CONSTRAINT "SeatHold_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_departureId_fkey" FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Traveler" ADD CONSTRAINT "Traveler_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Traveler" ADD CONSTRAINT "Traveler_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Traveler" ADD CONSTRAINT "Traveler_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "Traveler"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceLine" ADD CONSTRAINT "PriceLine_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceLine" ADD CONSTRAINT "PriceLine_travelerId_fkey" FOREIGN KEY ("travelerId") REFERENCES "Traveler"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentAttempt" ADD CONSTRAINT "PaymentAttempt_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cancellation" ADD CONSTRAINT "Cancellation_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CancellationTraveler" ADD CONSTRAINT "CancellationTraveler_cancellationId_fkey" FOREIGN KEY ("cancellationId") REFERENCES "Cancellation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CancellationTraveler" ADD CONSTRAINT "CancellationTraveler_travelerId_fkey" FOREIGN KEY ("travelerId") REFERENCES "Traveler"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentDelivery" ADD CONSTRAINT "DocumentDelivery_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookingEvent" ADD CONSTRAINT "BookingEvent_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEvent" ADD CONSTRAINT "ConsentEvent_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentPayload" ADD CONSTRAINT "ConsentPayload_seq_fkey" FOREIGN KEY ("seq") REFERENCES "ConsentEvent"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuardianConsent" ADD CONSTRAINT "GuardianConsent_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuardianConsent" ADD CONSTRAINT "GuardianConsent_travelerId_fkey" FOREIGN KEY ("travelerId") REFERENCES "Traveler"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisclosureRequestEvent" ADD CONSTRAINT "DisclosureRequestEvent_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "DisclosureRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;
