-- To whom something is owed: half of everybody's inbox.
select read_side.replace_view('obligation',
    'state text, code text, owner text, request text, debtor text, due_at timestamptz, circle text[],'
    ' position bigint, publications text[], creditor text');
