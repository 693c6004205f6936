-- What a payment is for: a refusal of the price ends the contract, a refusal of what is owed later ends nothing.
ALTER TABLE "PaymentAttempt" ADD COLUMN "purpose" TEXT NOT NULL DEFAULT 'price';
ALTER TABLE "PaymentAttempt" ADD CONSTRAINT payment_purpose CHECK (purpose IN ('price', 'balance'));
