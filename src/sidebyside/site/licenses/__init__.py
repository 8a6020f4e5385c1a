"""The page of licences: what the site publishes of others, and their notices."""
