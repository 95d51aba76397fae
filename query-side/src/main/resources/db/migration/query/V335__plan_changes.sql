-- Changes to plans in force, and the emergency changes that they follow.
select read_side.create_view('plan_change', 'plan text, request text, phase text, tier text, number bigint');
select read_side.create_view('emergency_change', 'plan text, request text, number bigint');
