create table notes.tag (name text primary key);
grant select on notes.tag to ${app_role};
