class LastArticle(Exception):
    """There is no next one."""
