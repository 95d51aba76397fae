-- Work items under a flag or waiting for a department, and which items wait for which.
select read_side.replace_view('task',
    'status text, request text, department text, assignee text, baseline_end date, attention text, waiting_for text');
select read_side.create_view('item_dependency', 'request text, depends_on text[]');
