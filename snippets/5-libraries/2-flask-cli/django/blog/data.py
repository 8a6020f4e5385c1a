articles = ["Hello", "Flask", "Django"]
