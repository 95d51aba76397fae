-- Where the contingencies of plans stand.
select read_side.create_view('plan_contingency', 'plan text');
