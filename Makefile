# make run, make test, make check, make bench, make mutation, make pictures, make contact-sheet,
# make sounds: each does its own set-up.
# A bare machine needs Python 3.11 or newer and make, nothing else.

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check

# The Python that makes the virtual environment: make run PYTHON=/path/to/python3
PYTHON ?= python3.13 python3.12 python3.11 python3

.PHONY: run test check bench mutation pictures contact-sheet sounds clean

run: $(VENV)/.installed-run ## open http://127.0.0.1:8000
	@$(PY) -m app

test: $(VENV)/.installed-dev ## all tests, the browser's included; ARGS="-k name" picks some
	@$(PY) -m tests.browser.chromium
	$(PY) -m pytest $(ARGS)

check: $(VENV)/.installed-dev ## format, lint, types, which part may import which, templates
	$(PY) -m ruff format --check app tests
	$(PY) -m ruff check app tests
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(PY) -m djlint --lint --quiet templates

bench: $(VENV)/.installed-bench ## speed and memory as ratios; ARGS=paper, scoring or guided for one part
	@$(PY) -m tests.bench.pango
	@$(PY) -m tests.browser.chromium
	@$(PY) -m tests.bench $(ARGS)

# Minutes long, and not part of the tests. "mutmut show NAME" shows the line of a survivor.
mutation: $(VENV)/.installed-mutation ## change each rule in turn: a test has to notice; ARGS="app.clinical.plan*" for one part
	$(PY) -m mutmut run $(ARGS)
	@$(PY) -m tests.mutation

pictures: $(VENV)/.installed-run ## draw the pictures of static/illustrations anew from their poses
	@$(PY) -m flask --app app draw-illustrations

contact-sheet: $(VENV)/.installed-run ## contact-sheet.html: every picture with its name, in color and gray
	@$(PY) -m app.illustrations.contact_sheet contact-sheet.html

sounds: $(VENV)/.installed-run ## make the sound files of static/audio anew from their signals
	@$(PY) -m flask --app app make-sounds

clean: ## forget the virtual environment and the compressed static files; the secret key stays
	rm -rf $(VENV) instance/static mutants .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

# A stamp is as old as the last install, so a changed pin installs again.
$(VENV)/.installed-run: requirements.txt | $(PY)
	@echo "Installing what Balance Check needs ..."
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements.txt requirements-dev.txt | $(PY)
	@echo "Installing what the tests and checks need ..."
	@$(PIP) -r requirements-dev.txt
	@touch $@ $(VENV)/.installed-run

$(VENV)/.installed-bench: requirements.txt requirements-dev.txt requirements-bench.txt | $(PY)
	@echo "Installing what the benchmarks need ..."
	@$(PIP) -r requirements-bench.txt
	@touch $@ $(VENV)/.installed-dev $(VENV)/.installed-run

$(VENV)/.installed-mutation: requirements.txt requirements-dev.txt requirements-mutation.txt | $(PY)
	@echo "Installing what changes the rules ..."
	@$(PIP) -r requirements-mutation.txt
	@touch $@ $(VENV)/.installed-dev $(VENV)/.installed-run

# Each candidate is run, not only looked up: a name on the PATH may be a shim with nothing behind it.
$(PY):
	@found=; bare=; \
	for candidate in $(PYTHON); do \
	  "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue; \
	  if "$$candidate" -c 'import ensurepip, venv' >/dev/null 2>&1; \
	  then found=$$candidate; break; else bare=$${bare:-$$candidate}; fi; \
	done; \
	if [ -z "$$found" ] && [ -n "$$bare" ]; then \
	  echo "$$bare cannot make a virtual environment: a part of Python is missing."; \
	  echo "On Debian or Ubuntu, this installs it:  sudo apt-get install -y python3-venv"; \
	  echo "Then give the same make command again."; exit 1; \
	fi; \
	if [ -z "$$found" ]; then \
	  echo "Balance Check needs Python 3.11 or newer, and none was found (looked for: $(PYTHON))."; \
	  echo "It is at https://www.python.org/downloads/ or in your system's packages."; \
	  echo "If it is in an unusual place, name it:  make $(firstword $(MAKECMDGOALS) run) PYTHON=/path/to/python3"; exit 1; \
	fi; \
	echo "Making a virtual environment with $$found ..."; \
	"$$found" -m venv --clear $(VENV)
