"""The link check: which addresses it asks, and what it tells of a server's answers."""

import http.server
import ssl
import subprocess
import threading

import pytest

import links
from conftest import ROOT


def test_every_reference_and_outside_link_is_asked_about():
    found = links.addresses(ROOT)
    assert "https://doi.org/10.1145/2939672.2939785" in found
    assert "https://creativecommons.org/licenses/by/4.0/" in found
    assert all(place.rpartition(":")[2].isdigit() for place in found.values())
    assert not [address for address in found if "example.org" in address]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server on this machine that answers each path in its own way."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", folder / "key.pem", "-out", folder / "cert.pem"], check=True, capture_output=True,
    )  # fmt: skip

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            status, location, body = {
                "/good": (200, None, "fine"),
                "/gone": (404, None, "nothing"),
                "/refuses": (403, None, "no robots"),
                "/parked": (200, None, "This domain is for sale! Buy this domain today"),
                "/moved": (301, "/good", ""),
                "/plain": (301, "http://localhost/good", ""),
                "/round": (302, "/round", ""),
            }[self.path]
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *arguments):
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    httpd.socket = context.wrap_socket(httpd.socket, server_side=True)
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield f"https://localhost:{httpd.server_port}", ssl.create_default_context(cafile=str(folder / "cert.pem"))
    httpd.shutdown()


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("/good", None),
        ("/refuses", None),
        ("/moved", None),
        ("/gone", "answers 404"),
        ("/parked", "looks like a domain that is for sale"),
        ("/plain", "leads to http://localhost/good, which is not https"),
        ("/round", "leads round in circles"),
    ],
)
def test_what_an_answer_means(server, path, what):
    address, context = server
    assert links.ask(address + path, context) == what


def test_a_host_that_is_not_there_is_told():
    assert links.ask("https://localhost:1/").startswith("cannot be reached")


def test_an_address_that_fails_once_is_asked_again():
    answers = iter(["answers 500", None])
    assert links.check({"https://a.org/": "x.yml:1"}, ask=lambda _: next(answers), pause=0) == []
    (finding,) = links.check({"https://a.org/": "x.yml:1"}, ask=lambda _: "answers 404", pause=0)
    assert str(finding) == "x.yml:1: https://a.org/\n    answers 404"


def test_www_is_the_same_site_and_another_name_is_not():
    assert links.site("www.example.org") == links.site("example.org") != links.site("example.com")
