CREATE TABLE "blog_author" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(40) NOT NULL
);

CREATE TABLE "blog_article" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(100) NOT NULL,
    "summary" varchar(200) NOT NULL,
    "created" datetime NOT NULL,
    "author_id" bigint NOT NULL REFERENCES "blog_author" ("id")
        DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO blog_author VALUES (7, 'ada'), (8, 'grace');

INSERT INTO blog_article VALUES
    (101, 'Hello', '', '2026-01-02 03:04:05', 7),
    (102, 'Tools', 'New ones', '2026-01-03 00:00:00', 8),
    (103, 'Lost', '', '2026-01-04 00:00:00', 9);
