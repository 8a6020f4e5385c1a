import csv
from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.http import (
    FileResponse,
    Http404,
    StreamingHttpResponse,
)
from django.views.decorators.http import (
    last_modified,
    require_safe,
)

from blog.models import Article

files = FileSystemStorage(settings.BASE_DIR / "files")


# --8<-- [start:focus]
def modified(request, name):
    if not Path(files.path(name)).is_file():
        raise Http404
    return files.get_modified_time(name)


@require_safe
@last_modified(modified)
def download(request, name):
    return FileResponse(files.open(name), as_attachment=True)


class Echo:
    def write(self, line):
        return line


@require_safe
def export(request):
    articles = Article.objects.order_by("id")
    rows = articles.values_list("id", "title").iterator()
    writer = csv.writer(Echo())
    return StreamingHttpResponse(
        (writer.writerow(row) for row in rows),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": "attachment"},
    )


# --8<-- [end:focus]
