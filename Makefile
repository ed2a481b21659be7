# One word a chore, the same at the desk and in CI. `make` alone lists the words.

PYTHON ?= python3
PORT ?= 8501
ARGS ?=
# One more than a small machine has cores: a test in a browser often waits.
WORKERS ?= 3
BENCH ?= home pages tab reloads drag visitors search

# Relative paths only: the folder may lie under a path with spaces. `make VENV=.venv-3.12 …` takes another environment;
# a VENV of the shell does not count, for `make clean` removes it.
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check install --quiet
PYTEST := $(PY) -m pytest --numprocesses=$(WORKERS) --dist=loadfile
APP := $(VENV)/app.stamp
DEV := $(VENV)/dev.stamp

# Node comes as a wheel, and npm with it: whoever has Python has them.
NODE := $(VENV)/bin/node
NPM := $(VENV)/bin/npm
BIOME := $(VENV)/bin/biome
PACKAGES := frontend/node_modules/.package-lock.json

LOCALE := conflictmap/text/locale
POT := $(LOCALE)/conflictmap.pot
BABEL := $(PY) -m babel.messages.frontend --quiet
EXTRACT := $(BABEL) extract --mapping-file=babel.cfg --keywords=NN_:1,2 --omit-header --add-location=file --no-wrap
UPDATE := $(BABEL) update --domain=conflictmap --input-file=$(POT) --output-dir=$(LOCALE) --no-wrap \
	--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date

.PHONY: help run test quick pure frontend check lint format types bundled bundle catalogues data messages bench clean

help: ## list the words
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

run: $(APP) ## run the map on http://localhost:8501 (PORT=… for another port)
	$(PY) -m streamlit run dashboard.py --server.port $(PORT)

test: check frontend ## all checks, then all tests, in a browser too (ARGS=… goes to pytest)
	CHROMIUM="$$($(PY) tools/chromium.py --install)" && export CHROMIUM && $(PYTEST) $(ARGS)

quick: check frontend ## all checks, then the tests that need no browser (ARGS=… goes to pytest)
	$(PYTEST) -m "not browser" $(ARGS)

pure: $(DEV) ## the rules on made-up tables: no browser, no page, no curated table (ARGS=… goes to pytest)
	$(PYTEST) -m "not browser and not app and not curated" $(ARGS)

frontend: $(PACKAGES) ## the tests of the browser's half, in Node
	$(NODE) --test "tests/frontend/*.test.js"

check: lint types bundled catalogues data ## everything but the tests

lint: $(DEV) ## faults and format
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(BIOME) check --error-on-warnings

format: $(DEV) ## mend what can be mended by machine
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .
	$(BIOME) check --write

types: $(PACKAGES) ## types
	$(PY) -m mypy
	$(NODE) frontend/node_modules/typescript/bin/tsc --project frontend

bundled: $(PACKAGES) ## whether the script that the browser loads is made of the modules as they are
	$(NODE) frontend/bundle.js --check

bundle: $(PACKAGES) ## make the script that the browser loads of its modules
	$(NODE) frontend/bundle.js

catalogues: $(DEV) ## whether the catalogues hold the messages of the code
	@$(EXTRACT) --output-file=$(VENV)/extracted.pot conflictmap pages data
	@cmp -s $(VENV)/extracted.pot $(POT) && $(UPDATE) --check || \
		{ echo "The messages in the code are not those of the catalogues: run make messages." >&2; exit 1; }

data: $(DEV) ## whether the tables are right
	$(PY) -m conflictmap check data
	$(PY) -m frictionless validate data/datapackage.json > $(VENV)/frictionless.txt || { cat $(VENV)/frictionless.txt; exit 1; }

messages: $(DEV) ## gather the messages of the code into the catalogues
	$(EXTRACT) --output-file=$(POT) conflictmap pages data
	$(UPDATE)

bench: $(DEV) ## measure against what one would use instead (BENCH=drag for one of bench/ alone, ARGS=… for it)
	CHROMIUM="$$($(PY) tools/chromium.py --install)" && export CHROMIUM && \
		for name in $(BENCH); do $(PY) -m bench.$$name $(ARGS) || exit 1; done

clean: ## remove what these words made
	rm -rf $(VENV) .venv-3.* frontend/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis bench/out

$(APP): requirements.txt | $(PY)
	@echo "Installing what the map needs (a minute or two, once) …"
	$(PIP) --requirement requirements.txt
	@touch $@

$(DEV): requirements.txt requirements-dev.txt | $(PY)
	@echo "Installing what the map and its tests need (a few minutes, once) …"
	$(PIP) --requirement requirements-dev.txt
	@touch $(APP) $@

$(PACKAGES): frontend/package.json frontend/package-lock.json | $(DEV)
	@echo "Installing what the browser's half is checked with (half a minute, once) …"
	$(NPM) ci --prefix frontend --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(PY):
	@command -v "$(PYTHON)" > /dev/null || { \
		echo "There is no $(PYTHON) here. Install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3 …" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "The map needs Python 3.11 or newer; $(PYTHON) is $$("$(PYTHON)" --version 2>&1). Name another: make PYTHON=python3.12 …" >&2; exit 1; }
	@"$(PYTHON)" -c 'import venv, ensurepip' 2> /dev/null || { \
		echo "$(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
	"$(PYTHON)" -m venv --clear $(VENV)
