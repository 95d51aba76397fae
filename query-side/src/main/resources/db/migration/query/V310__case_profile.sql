-- By what cases are found similar, so that a form can be hinted at the departments that others involved.
select read_side.create_view('case_profile',
    'request text, category text, departments text[], words text[], approved_at timestamptz');
