"""Stands in for the worker: runs one program in this process, and sends its app requests.

python interpreter.py <job.json> <result.json>
"""

import sys
from dataclasses import dataclass
from json import dumps, loads  # as they are before the program replaces them
from pathlib import Path
from typing import Any

from sidebyside.browser.inside import packages, program


@dataclass(frozen=True)
class Bytes:
    """Bytes of JavaScript."""

    content: bytes

    def to_bytes(self) -> bytes:
        return self.content


def main(job: dict[str, Any]) -> dict[str, Any]:
    sys.prefix = sys.exec_prefix = "/"  # as Pyodide has it
    program.FOLDER = job["folder"]
    functions: Any = None
    program.prepare(functions)
    packages.available(dumps(job["packages"]))
    outcome = loads(program.run(dumps(job["files"]), dumps(job["typed"]), "seed"))
    answers = [answer(*asked) for asked in job["requests"]]
    return {"outcome": outcome, "answers": answers}


def answer(line: str, body: str) -> tuple[Any, str]:
    method, target = line.split(" ")
    head = dumps({"method": method, "target": target, "headers": []})
    told, content = program.request(head, Bytes(body.encode()))
    return loads(told), content.decode()


if __name__ == "__main__":
    job, result = map(Path, sys.argv[1:])
    result.write_text(dumps(main(loads(job.read_text("utf-8")))), "utf-8")
