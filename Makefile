# serve: read and edit at 127.0.0.1:8000. test: what a pull request must pass, in minutes; test-slow: the rest, every
# page and many cases. check: the data alone. pdf: the site, and PDFs of its pages.
.POSIX:
.PHONY: serve build pdf check test test-slow new

PYTHON = python3
# Material prints a notice about other generators at each start.
RUN = NO_MKDOCS_2_WARNING=1 .venv/bin/

serve: .venv/ready
	$(RUN)mkdocs serve -a 127.0.0.1:8000

build: .venv/ready
	$(RUN)mkdocs build --strict

# Pages link to their PDFs only where these are made.
pdf: .venv/ready-dev
	$(RUN)python hooks/get_browser.py
	PDF=1 $(RUN)mkdocs build --strict
	$(RUN)python hooks/pdf.py

check: .venv/ready
	$(RUN)python hooks/check.py

# make new topic=trees-ensembles id=gini-impurity kind=maths
new: .venv/ready
	@$(RUN)python hooks/new.py $(topic) $(id) $(kind)

test: .venv/ready-dev
	$(RUN)python hooks/get_browser.py
	$(RUN)ruff check .
	$(RUN)ruff format --check .
	$(RUN)zizmor --offline --quiet --persona=pedantic .github
	$(RUN)pytest

test-slow: .venv/ready-dev
	$(RUN)python hooks/get_browser.py
	$(RUN)pytest -m slow

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/ready: .venv/bin/pip requirements.txt
	.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/ready-dev: .venv/ready requirements-dev.txt
	.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@
