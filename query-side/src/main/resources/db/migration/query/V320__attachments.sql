-- The files that are attached to cases.
select read_side.create_view('attachment', 'request text, sha256 text, added_at timestamptz');
