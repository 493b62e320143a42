"""A built folder on an address of this machine, gzip'd as a host sends it."""

import contextlib
import functools
import gzip
import http.server
import threading
from pathlib import Path


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Files as a host sends them, text gzip'd."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        body = path.read_bytes() if path.is_file() else b""
        self.send_response(200 if path.is_file() else 404)
        if path.suffix != ".woff2":
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder, port=0):
    """The address of a folder's server."""
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", port), functools.partial(Compressed, directory=folder)
    ) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
