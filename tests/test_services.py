import smtplib

import pytest

from sidebyside.refusal import Refusal
from sidebyside.services import SERVICES, free_port


@pytest.mark.parametrize("name", ["mariadb", "postgresql", "redis", "rabbitmq"])
def test_a_missing_server_is_told_with_how_to_start_it(name, monkeypatch):
    service = SERVICES[name]
    port = free_port()
    monkeypatch.setenv(service.variable, f"{service.default.split('://')[0]}://127.0.0.1:{port}")
    with pytest.raises(Refusal) as caught:
        service.check()
    told = str(caught.value)
    assert told.startswith(f"{name}: no server answers at 127.0.0.1:{port} (")
    assert f"docker compose up -d {name}\n" in told
    assert f"{service.variable}={service.default}" in told


def test_the_mail_server_lives_as_long_as_the_run():
    service = SERVICES["smtp"]
    service.check()
    with service.place(service.address) as variables:
        host, port = variables["SMTP_HOST"], int(variables["SMTP_PORT"])
        with smtplib.SMTP(host, port) as client:
            assert client.sendmail("ada@example.org", ["grace@example.org"], "Hello") == {}
    with pytest.raises(ConnectionRefusedError):
        smtplib.SMTP(host, port)
