CREATE TABLE authors (
    author_no INTEGER NOT NULL PRIMARY KEY,
    full_name VARCHAR(40) NOT NULL
);

CREATE TABLE posts (
    post_no INTEGER NOT NULL PRIMARY KEY,
    headline VARCHAR(100) NOT NULL,
    stars INTEGER,
    author_no INTEGER NOT NULL REFERENCES authors (author_no)
);

INSERT INTO authors VALUES (7, 'ada'), (8, 'grace');

INSERT INTO posts VALUES
    (101, 'Hello', 5, 7),
    (102, '1000 lines', NULL, 8);
