-- A city may know what one post costs without knowing total and number of posts: then no table of costs quotes a total.
ALTER TABLE support_post_cost ADD COLUMN total_unknown BOOLEAN NOT NULL DEFAULT FALSE;
