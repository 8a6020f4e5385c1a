CREATE TABLE author (
    id INTEGER NOT NULL PRIMARY KEY,
    name VARCHAR(40) NOT NULL
);

CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY,
    title VARCHAR(100) NOT NULL,
    summary VARCHAR(200),
    created DATETIME NOT NULL,
    author_id INTEGER NOT NULL REFERENCES author (id)
);

INSERT INTO author VALUES (7, 'ada'), (8, 'grace');

INSERT INTO article VALUES
    (101, 'Hello', NULL, '2026-01-02 03:04:05.000000', 7),
    (102, 'Tools', 'New ones', '2026-01-03 00:00:00.000000', 8),
    (103, 'Lost', NULL, '2026-01-04 00:00:00.000000', 9);
