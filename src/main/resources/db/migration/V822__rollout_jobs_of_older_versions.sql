-- A job that was running for a version that named no process is done by nobody: its work was cut off.
UPDATE background_job SET state = 'INTERRUPTED', finished_at = now() WHERE state = 'RUNNING' AND node IS NULL;
