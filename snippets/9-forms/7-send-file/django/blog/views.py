import csv
from io import BytesIO, StringIO

from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import (
    last_modified,
    require_safe,
)

from blog.models import Article, Attachment


# --8<-- [start:focus]
def uploaded(request, pk):
    found = Attachment.objects.filter(pk=pk)
    return found.values_list("uploaded", flat=True).first()


@require_safe
@last_modified(uploaded)
def attachment(request, pk):
    attachment = get_object_or_404(Attachment, pk=pk)
    return FileResponse(
        attachment.file.open(),
        as_attachment=True,
        filename=attachment.name,
    )


@require_safe
def articles(request):
    text = StringIO()
    rows = csv.writer(text)
    rows.writerow(["id", "title"])
    for article in Article.objects.order_by("id"):
        rows.writerow([article.id, article.title])
    # Excel takes it for UTF-8 if it begins with a mark
    return FileResponse(
        BytesIO(text.getvalue().encode("utf-8-sig")),
        as_attachment=True,
        filename="articles.csv",
        content_type="text/csv; charset=utf-8",
    )


# --8<-- [end:focus]
