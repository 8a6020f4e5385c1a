"""Flask ⇄ Django, side by side: read the snippets, check them, render them."""
