-- How cases come to their end, and what the archive is searched by; improvement actions; whom events of the history are told.
select read_side.create_view('closing', 'id text, category text, departments text[], archived_on date, words text[]');
select read_side.create_view('improvement', 'state text, request text, assignee text, due_on date, circle text[]');
select read_side.replace_view('history',
    'request text, aggregate text, position bigint, type text, bookkeeping boolean, audience text[]');
