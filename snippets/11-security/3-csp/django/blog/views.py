from django.shortcuts import render
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
# a visitor's comment that nobody has escaped
COMMENT = """
<script>alert(1)</script>
<script src="https://evil.example/x.js"></script>
<script src="/uploads/x.js"></script>
<b onclick="alert(1)">Win!</b>
"""


@require_safe
def index(request):
    return render(
        request, "blog/index.html", {"comment": COMMENT}
    )


# --8<-- [end:focus]
