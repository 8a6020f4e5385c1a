TESTING = {
    "TESTING": True,
    "SQLALCHEMY_DATABASE_URI": "sqlite://",  # in memory
    "PASSWORD_METHOD": "pbkdf2:sha256:1",  # never elsewhere
}
