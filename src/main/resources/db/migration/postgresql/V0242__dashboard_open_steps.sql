-- what is open is a small part of what ever was: counts and lists of it read these indexes alone, in their order
drop index dashboard_step_plan;
drop index dashboard_step_open;
create index dashboard_step_now on dashboard_step (plan, due, task) include (chain, unit, role, opened_at)
    where closed_at is null;
create index dashboard_step_due on dashboard_step (due, task) include (unit) where closed_at is null;
