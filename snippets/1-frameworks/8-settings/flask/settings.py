TITLE = "Blog"
PAGE_SIZE = 10
author = "Ada"
