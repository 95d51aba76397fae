-- Meetings are also asked for by who is invited: a person's calendar.
select read_side.replace_view('meeting', 'request text, phase text, invited text[]');
