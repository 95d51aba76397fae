-- The weekly slots of departments and what was said in them.
select read_side.create_view('weekly_update',
                             'request text, department text, week text, phase text, due_at timestamptz');
