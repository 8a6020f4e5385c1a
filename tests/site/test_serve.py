import socket

import pytest

from sidebyside.refusal import Refusal
from sidebyside.site.serve import HOST, check_port


def test_a_port_in_use_is_refused_with_the_option_to_choose_another():
    with socket.create_server((HOST, 0)) as listening:
        port = listening.getsockname()[1]
        with pytest.raises(Refusal) as caught:
            check_port(port)
    assert str(caught.value) == (
        f"{HOST}:{port}: cannot serve on port {port}: Address already in use\n"
        f"    Stop what listens there, or choose another port: --port {port + 1}"
    )


def test_a_free_port_passes():
    with socket.create_server((HOST, 0)) as listening:
        port = listening.getsockname()[1]
    check_port(port)
