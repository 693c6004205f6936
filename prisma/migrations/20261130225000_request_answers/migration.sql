-- 開示等の請求: how it came, who asks, how they were known, and what was decided about each class of data.
ALTER TABLE "DisclosureRequest"
  ADD COLUMN "channel" TEXT NOT NULL DEFAULT 'web',
  ADD COLUMN "claimant" TEXT NOT NULL DEFAULT 'self',
  ADD COLUMN "identityAskedOn" CHAR(10),
  ADD COLUMN "identityMethod" TEXT,
  ADD COLUMN "identityPapers" TEXT,
  ADD COLUMN "identityAt" TIMESTAMPTZ(3),
  ADD COLUMN "outcome" TEXT;

ALTER TABLE "DisclosureRequest"
  ADD CONSTRAINT request_status CHECK (status IN ('received', 'in-review', 'answered', 'withdrawn', 'identity-failed')),
  ADD CONSTRAINT request_channel CHECK (channel IN ('web', 'phone', 'post', 'counter')),
  ADD CONSTRAINT request_claimant CHECK (claimant IN ('self', 'guardian', 'mandated')),
  ADD CONSTRAINT request_outcome CHECK ((status = 'answered') = (outcome IS NOT NULL)),
  ADD CONSTRAINT request_closed CHECK ((status IN ('received', 'in-review')) = ("closedAt" IS NULL)),
  -- Nothing is answered to somebody of whom nobody knows who they are (D1-R2).
  ADD CONSTRAINT request_identity CHECK (status NOT IN ('in-review', 'answered') OR "identityAt" IS NOT NULL);

CREATE INDEX "DisclosureRequest_status_idx" ON "DisclosureRequest"("status");

CREATE TABLE "DisclosureRequestItem" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "dataClass" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "ground" TEXT,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DisclosureRequestItem_pkey" PRIMARY KEY ("id"),
    CONSTRAINT request_item_decision CHECK (decision IN ('granted', 'partial', 'other-measure', 'refused', 'no-data')),
    -- Less than was asked has its ground and its reason; anything else has no ground (D1-R3).
    CONSTRAINT request_item_ground CHECK ((decision IN ('granted', 'no-data')) = ("ground" IS NULL)),
    CONSTRAINT request_item_reason CHECK (decision IN ('granted', 'no-data') OR btrim("reason") <> '')
);

CREATE UNIQUE INDEX "DisclosureRequestItem_requestId_dataClass_key" ON "DisclosureRequestItem"("requestId", "dataClass");

ALTER TABLE "DisclosureRequestItem"
  ADD CONSTRAINT "DisclosureRequestItem_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "DisclosureRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An answer that was given is evidence: its decisions are neither changed nor taken away, and none is added.
CREATE FUNCTION request_item_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "DisclosureRequest" r
             WHERE r.id = (CASE TG_OP WHEN 'INSERT' THEN NEW."requestId" ELSE OLD."requestId" END)
               AND r.status NOT IN ('received', 'in-review')) THEN
    RAISE EXCEPTION 'the request is closed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER request_item_fixed BEFORE INSERT OR UPDATE OR DELETE ON "DisclosureRequestItem"
  FOR EACH ROW EXECUTE FUNCTION request_item_fixed();
