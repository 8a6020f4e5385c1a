CREATE TABLE "blog_author" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(40) NOT NULL UNIQUE
);

CREATE TABLE "blog_article" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(100) NOT NULL,
    "live" bool NOT NULL,
    "author_id" bigint NOT NULL REFERENCES "blog_author" ("id")
        DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "blog_article_author_id_905add38"
    ON "blog_article" ("author_id");

CREATE TABLE "blog_tag" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(20) NOT NULL UNIQUE
);

CREATE TABLE "blog_article_tags" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "article_id" bigint NOT NULL REFERENCES "blog_article" ("id")
        DEFERRABLE INITIALLY DEFERRED,
    "tag_id" bigint NOT NULL REFERENCES "blog_tag" ("id")
        DEFERRABLE INITIALLY DEFERRED
);

CREATE UNIQUE INDEX
    "blog_article_tags_article_id_tag_id_b78a22e9_uniq"
    ON "blog_article_tags" ("article_id", "tag_id");

CREATE INDEX "blog_article_tags_article_id_82c02dd6"
    ON "blog_article_tags" ("article_id");

CREATE INDEX "blog_article_tags_tag_id_88eb3ed9"
    ON "blog_article_tags" ("tag_id");

CREATE TABLE "django_migrations" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "app" varchar(255) NOT NULL,
    "name" varchar(255) NOT NULL,
    "applied" datetime NOT NULL
);

INSERT INTO blog_author VALUES (7, 'ada'), (8, 'grace');

INSERT INTO blog_article VALUES
    (101, 'Hello', 1, 7),
    (102, 'Tools', 0, 8);

INSERT INTO blog_tag VALUES (1, 'python');

INSERT INTO blog_article_tags VALUES (1, 101, 1);
