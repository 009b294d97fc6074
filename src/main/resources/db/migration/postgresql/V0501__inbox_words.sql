-- the words of a task, so that a rare one is found without reading every task
create index inbox_task_words on inbox_task
    using gin (array_to_tsvector(array_remove(regexp_split_to_array(search, '[^a-z0-9]+'), '')));
