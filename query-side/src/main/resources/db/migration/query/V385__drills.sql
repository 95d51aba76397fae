-- The drills that there were, each under its number.
select read_side.create_view('drill');
