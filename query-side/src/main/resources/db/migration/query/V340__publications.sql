-- Where an obligation was opened, and which publications of limits or of the calendar moved it.
select read_side.replace_view('obligation',
    'state text, code text, owner text, request text, debtor text, due_at timestamptz, circle text[],'
    ' position bigint, publications text[]');
