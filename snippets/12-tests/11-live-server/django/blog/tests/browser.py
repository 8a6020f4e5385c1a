import re
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener


class Browser:
    """Cookies, redirects and forms, without JavaScript."""

    def __init__(self, base):
        self.base = base
        jar = HTTPCookieProcessor(CookieJar())
        self.opener = build_opener(jar)

    def open(self, path, form=None):
        data = form and urlencode(form).encode()
        try:
            response = self.opener.open(self.base + path, data)
        except HTTPError as error:
            response = error
        with response:
            return response.status, response.read().decode()

    def submit(self, path, **form):
        status, page = self.open(path)
        hidden = {}
        for field in re.findall(
            '<input[^>]+"hidden"[^>]*>', page
        ):
            name = re.search(' name="(.*?)"', field)[1]
            hidden[name] = re.search(' value="(.*?)"', field)[1]
        return self.open(path, hidden | form)


def titles(page):
    return re.findall("<h2>(.*)</h2>", page)


def messages(page):
    return re.findall('<p role="status">(.*)</p>', page)
