# make run: articles in, chronology out. make test: everything that CI checks. make dev: the UI.
# Works with uv where it is there, with venv and pip where it is not; Python 3.11 to 3.14.

VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
FITS := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))
CANDIDATES := python3 python3.13 python3.12 python3.11 python3.14 python
PYTHON ?= $(shell for p in $(CANDIDATES); do \
	"$$p" -c '$(FITS)' >/dev/null 2>&1 && command -v "$$p" && break; done)

export DAGSTER_HOME ?= $(CURDIR)/.dagster

.PHONY: run test dev setup lock clean

run: $(VENV)/.run
	@$(BIN)/chronology run

test: $(VENV)/.test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pipeline.cli.home
	$(BIN)/dg check defs
	$(BIN)/pytest -n 2

dev: $(VENV)/.run
	@$(BIN)/python -m pipeline.cli.home
	$(BIN)/dagster dev --host 127.0.0.1

setup: $(VENV)/.test

# Resolve the dependencies again; no address of any index is written.
LOCK := uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-strip-extras \
	--no-annotate --no-header --python-version 3.11 pyproject.toml --extra install
lock:
	$(LOCK) --output-file requirements.lock
	$(LOCK) --extra dev --constraint requirements.lock --output-file requirements-dev.lock

clean:
	rm -rf $(VENV) .dagster warehouse/work warehouse/published warehouse/timeline.duckdb

$(BIN)/python:
ifneq ($(UV),)
	uv venv --quiet --python '>=3.11,<3.15' $(VENV)
else
	@test -n "$(PYTHON)" || { echo 'no Python from 3.11 to 3.14 is installed' >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV)
endif

$(VENV)/.run: requirements.lock pyproject.toml | $(BIN)/python
	$(call install,requirements.lock)
	@touch $@

$(VENV)/.test: requirements-dev.lock pyproject.toml | $(BIN)/python
	$(call install,requirements-dev.lock)
	@touch $@ $(VENV)/.run

# The project itself is installed without its dependencies and without fetching a build tool.
ifneq ($(UV),)
define install
	uv pip install --quiet --compile-bytecode --python $(BIN)/python --require-hashes -r $(1)
	uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q pipeline
endef
else
define install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q pipeline
endef
endif
