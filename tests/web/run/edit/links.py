"""Links that hold what somebody made of a pair."""

import base64
import json
import zlib

from tests.web.reader import Pair

NOT_DEFLATED = "AAAA"


def pack(text: str) -> str:
    deflated = zlib.compress(text.encode(), 9, wbits=-zlib.MAX_WBITS)
    return base64.urlsafe_b64encode(deflated).decode().rstrip("=")


def link(pair: Pair, shared: object) -> str:
    """The address of ``pair`` with what is ``shared`` of it."""
    return link_of_code(pair, pack(json.dumps(shared)))


def link_of_code(pair: Pair, code: str) -> str:
    return f"{pair.page.url.split('#')[0]}#{pair.box.get_attribute('id')}&code={code}"


def follow(pair: Pair, address: str) -> None:
    """Open ``address`` from elsewhere."""
    pair.page.goto("about:blank")
    pair.page.goto(address)
