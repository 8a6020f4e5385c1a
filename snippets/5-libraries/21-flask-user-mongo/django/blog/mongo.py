import mongomock

# a stand-in, in memory
users = mongomock.MongoClient().blog.users
users.create_index("username", unique=True)
