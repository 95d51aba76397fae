-- Files of issues beside those of cases; the kind of an issue as a filter.
select read_side.replace_view('attachment', 'request text, sha256 text, added_at timestamptz, issue text');
select read_side.replace_view('issue',
    'state text, urgency text, request text, holder text, departments text[], reported_at timestamptz,'
    ' solve_by timestamptz, circle text[], kind text');
