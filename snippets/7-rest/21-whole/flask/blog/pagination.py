from urllib.parse import urlencode

from flask import abort, request

from blog.models import db


# --8<-- [start:focus]
def page_url(number):
    if number is None:
        return None
    query = request.args.copy()
    query["page"] = number
    if number == 1:
        del query["page"]
    query = urlencode(sorted(query.items(multi=True)))
    return f"{request.base_url}?{query}".rstrip("?")


def paginated(query, schema):
    if len(request.args.get("page", "")) > 9:
        abort(404)  # more than a database counts
    page = db.paginate(query, per_page=10)
    return {
        "count": page.total,
        "next": page_url(page.next_num),
        "previous": page_url(page.prev_num),
        "results": schema.dump(page.items, many=True),
    }


# --8<-- [end:focus]
