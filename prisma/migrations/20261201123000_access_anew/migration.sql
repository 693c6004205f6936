-- Somebody of the staff whose access is registered anew has no password until they take the link.
ALTER TABLE "StaffMember" ALTER COLUMN "passwordHash" DROP NOT NULL;
-- A link that lets a member back in names them; a press of the button makes one link.
ALTER TABLE "StaffInvitation" ADD COLUMN "staffId" UUID;
ALTER TABLE "StaffInvitation" ADD COLUMN "idempotencyKey" TEXT;
CREATE UNIQUE INDEX "StaffInvitation_idempotencyKey_key" ON "StaffInvitation"("idempotencyKey");
