-- The views of cases: requests with their revisions and answers, issues and how they climbed, obligations.
select read_side.create_view('obligation',
    'state text, code text, owner text, request text, debtor text, due_at timestamptz, circle text[]');
select read_side.create_view('request',
    'id text, phase text, category text, number text, initiator text, departments text[], parties text[],'
    ' liaisons text[]');
select read_side.create_view('request_revision', 'request text');
select read_side.create_view('confirmation', 'request text, department text');
select read_side.create_view('issue',
    'state text, urgency text, request text, holder text, departments text[], reported_at timestamptz,'
    ' solve_by timestamptz, circle text[]');
select read_side.create_view('issue_escalation');
