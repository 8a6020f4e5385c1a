import csv
import io

from rest_framework.renderers import BaseRenderer


# --8<-- [start:focus]
class CSVRenderer(BaseRenderer):
    media_type = "text/csv"
    format = "csv"

    def render(self, data, media_type=None, context=None):
        rows, columns = data, ["id", "title"]
        if context["response"].exception:  # errors, too
            rows, columns = [data], list(data)
        text = io.StringIO()
        writer = csv.DictWriter(text, columns)
        writer.writeheader()
        writer.writerows(rows)
        return text.getvalue()


# --8<-- [end:focus]
