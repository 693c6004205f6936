-- Whether a word stands in a name decides the order of results. The whole text of a tour is long and kept outside its
-- row: to fetch it for each of thousands of hits took longer than all the rest of a word search.
ALTER TABLE "Tour" ADD COLUMN "searchNames" TEXT GENERATED ALWAYS AS (split_part("searchText", E'\f', 1)) STORED;
