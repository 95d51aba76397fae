-- A blob is what its name says. And its content is kept uncompressed outside the row, so that reading a part of it reads
-- no more than that part.
alter table es.blob alter column content set storage external;
alter table es.blob add constraint blob_is_its_hash check (sha256 = pg_catalog.sha256(content));
