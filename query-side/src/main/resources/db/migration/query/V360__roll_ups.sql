-- The company's roll-ups, and what happened to each work item counted act by act, from which they take their sums.
select read_side.create_view('roll_up', 'phase text, weeks text[], summary_day date, cut_position bigint');
select read_side.create_view('item_account', 'flagged boolean, touched_at bigint');
