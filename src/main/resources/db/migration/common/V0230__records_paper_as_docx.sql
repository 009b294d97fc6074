alter table registered_document add column docx bytea;
