import socket
from contextlib import contextmanager
from threading import Thread

import uvicorn


@contextmanager
def running(application):
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        application,
        ws="wsproto",
        ws_max_size=4096,
        log_config=None,
        lifespan="off",
    )
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        yield f"127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
