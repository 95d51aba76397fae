-- The objections of departments and what became of each.
select read_side.create_view('objection', 'request text, department text, state text');
