-- What a search asks of every departure, reckoned by the database itself at each write: the month as a number, and
-- the seats that are left. The index holds all of it, so that a search over a million departures reads no row of them.
ALTER TABLE "Departure"
  ADD COLUMN "monthNumber" INTEGER GENERATED ALWAYS AS
    (substr("departureDate", 1, 4)::int * 12 + substr("departureDate", 6, 2)::int - 1) STORED,
  ADD COLUMN "freeSeats" INTEGER GENERATED ALWAYS AS (capacity - sold - held) STORED;

CREATE INDEX "Departure_on_sale" ON "Departure" ("tourCode", "departureDate")
  INCLUDE ("monthNumber", "lowestAdultYen", "freeSeats", decided) WHERE status = 'open';

-- A row that changed is looked up beside the index until the next vacuum: after a hundredth of the table, not a fifth.
ALTER TABLE "Departure" SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
