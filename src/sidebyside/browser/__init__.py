"""Python in the browser, all of its build side: what is packed, and how."""
