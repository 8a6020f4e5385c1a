CREATE TABLE author (
    id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

CREATE TABLE article (
    id INTEGER NOT NULL,
    title VARCHAR(100) NOT NULL,
    live BOOLEAN NOT NULL,
    author_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (author_id) REFERENCES author (id)
);

CREATE TABLE tag (
    id INTEGER NOT NULL,
    name VARCHAR(20) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

CREATE TABLE article_tag (
    article_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    PRIMARY KEY (article_id, tag_id),
    FOREIGN KEY (article_id) REFERENCES article (id),
    FOREIGN KEY (tag_id) REFERENCES tag (id)
);

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL PRIMARY KEY
);

INSERT INTO author VALUES (7, 'ada'), (8, 'grace');

INSERT INTO article VALUES
    (101, 'Hello', 1, 7),
    (102, 'Tools', 0, 8);

INSERT INTO tag VALUES (1, 'python');

INSERT INTO article_tag VALUES (101, 1);

INSERT INTO alembic_version VALUES ('d4f1a0');
