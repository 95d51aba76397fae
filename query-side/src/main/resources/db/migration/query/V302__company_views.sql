-- Meetings, plans and work items of cases; the board; the history; the rules in force.
select read_side.create_view('meeting', 'request text, phase text');
select read_side.create_view('plan');
select read_side.create_view('plan_version');
select read_side.create_view('task', 'status text, request text, department text, assignee text, baseline_end date');
select read_side.create_view('board');
select read_side.create_view('history', 'request text, aggregate text, position bigint, type text, bookkeeping boolean');
select read_side.create_view('organization');
select read_side.create_view('calendar');
select read_side.create_view('policy');
