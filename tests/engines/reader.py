"""One side of a pair, in a reader's words."""

import base64
import contextlib
import json
import zlib

from tests.engines.engine import Engine

# The page itself gives an interpreter up that has shown no sign of life for a minute.
RUN_ENDS = 90  # seconds


class Side:
    def __init__(self, tab: Engine, topic: str, name: str):
        self.tab = tab
        self.pair = f"""document.querySelector('[data-pair="{topic}"]')"""
        self.box = f"""{self.pair}.querySelector('[data-side="{name}"]')"""
        self.output = f"""{self.box}.querySelector('[data-role="output"]')"""

    def press(self, action: str) -> None:
        if action == "run":  # so that the end of the run before is not taken for this one's
            self.tab.evaluate(f"{self.output}.dataset.state = 'recorded'")
        self.tab.evaluate(f"""{self.box}.querySelector('[data-action="{action}"]').click()""")

    def printed(self) -> str:
        code = f"{self.output}.querySelector('.output__text code')"
        text: str = self.tab.evaluate(f"{code}?.textContent ?? ''")
        return text

    def prints(self, text: str) -> None:
        """Wait until ``text`` stands in the output."""
        self.tab.wait(f"{self.output}.innerText.includes({json.dumps(text)})", RUN_ENDS)

    def ends(self, state: str = "ok") -> str:
        """Wait until a run is over, as ``state``. Returns what it printed."""
        found = self.ends_within(RUN_ENDS)
        assert found == state, self.tab.evaluate(f"{self.box}.innerText")
        return self.printed()

    def ends_within(self, seconds: float) -> str:
        """Wait until a run is over, or has taken too long. Returns the state of the output."""
        over = f"['ok', 'error', 'stopped'].includes({self.output}.dataset.state)"
        with contextlib.suppress(AssertionError):
            self.tab.wait(over, seconds)
        state: str = self.tab.evaluate(f"{self.output}.dataset.state")
        return state

    def run(self, state: str = "ok") -> str:
        self.press("run")
        return self.ends(state)

    def write(self, line: str) -> None:
        """Open the editor, and type ``line`` in place of app.py."""
        self.press("edit")
        text = f"{self.box}.querySelector('.cm-content')"
        self.tab.wait(text)
        # on a busy machine the editor that opens may yet put its own cursor over what is selected
        self.tab.wait(
            f"""({text}.focus(), document.execCommand('selectAll'),
            new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)).then(
                () => {text}.firstChild.contains(getSelection().anchorNode)
                    && {text}.lastChild.contains(getSelection().focusNode)))"""
        )
        self.tab.type(line)

    def send(self, path: str) -> str:
        """Ask the program's app for ``path``. Returns the status and body that the panel shows."""
        panel = f"""{self.box}.querySelector('[data-role="http"]')"""
        answer = f"{panel}.querySelector('.answer__status')?.textContent"
        self.tab.wait(f"{panel}?.querySelector('form')")
        self.tab.evaluate(
            f"""(() => {{
                const path = {panel}.querySelector('input');
                path.value = {json.dumps(path)};
                path.form.requestSubmit();
            }})()"""
        )
        self.tab.wait(answer, RUN_ENDS)
        body = f"{panel}.querySelector('.answer__body').textContent"
        text: str = self.tab.evaluate(f"{answer} + ' ' + {body}")
        return text


def open_shared(tab: Engine, url: str, topic: str, name: str, source: str) -> Side:
    """Open a link to ``topic`` at ``url`` that shares ``source`` as the ``app.py`` of a side."""
    content = json.dumps({name: {"app.py": source}}).encode()
    deflated = zlib.compress(content, wbits=-zlib.MAX_WBITS)
    code = base64.urlsafe_b64encode(deflated).decode().rstrip("=")
    tab.open(f"{url}#{topic.replace('/', '-')}&code={code}")
    side = Side(tab, topic, name)
    tab.wait(f"{side.box}.classList.contains('is-edited')")
    return side
