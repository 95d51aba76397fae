-- Finds the weekly slots of a week and the cases in which somebody was ever named liaison by their events, in the transaction
-- that wrote them. The ids of slots begin with their week; the database's encoding is fixed, so the functions are immutable.
create function es.field_of(payload bytea, name text) returns text language sql immutable strict parallel safe
    return convert_from(payload, 'UTF8')::jsonb ->> name;

create index event_first_of_slot on es.event (aggregate_id collate "C") where sequence = 0 and type = 'WeeklyUpdate';

create index event_liaison_named on es.event (es.field_of(payload, 'liaison'))
    where payload_type = 'request.liaison-named';
