#!/usr/bin/env bash
# Build the same sources with MkDocs and with ProperDocs, which goes on where MkDocs 1 stops, and compare every file.
# Needs the network once, for ProperDocs. Prints nothing but a count when they differ only in the generator's name.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
"$work/venv/bin/pip" install --quiet --disable-pip-version-check properdocs
export NO_MKDOCS_2_WARNING=1
"$work/venv/bin/mkdocs" build --quiet -f mkdocs.yml -d "$work/mkdocs"
"$work/venv/bin/properdocs" build --quiet -f mkdocs.yml -d "$work/properdocs"
find "$work" -name '*.html' -path '*docs/*' -exec sed -i 's/<meta name="generator"[^>]*>//' {} +
diff -r "$work/mkdocs" "$work/properdocs"
echo "$(find "$work/mkdocs" -type f | wc -l) files are the same"
