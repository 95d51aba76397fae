-- Finds the aggregates that belong to a case by their first events, in the transaction that wrote them.
-- The database's encoding is fixed, so the same bytes always give the same text.
create function es.case_of(meta bytea) returns text language sql immutable strict parallel safe
    return convert_from(meta, 'UTF8')::jsonb ->> 'case';

create index event_first_of_case on es.event (es.case_of(meta), global_index) where sequence = 0;
