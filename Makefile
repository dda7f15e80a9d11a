# The two commands a newcomer needs: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
export TOKENIZERS_PARALLELISM = false

.PHONY: demo run test test-crash test-faults fuzz lint format audit bench bench-load bench-scoring bench-care eval docs clean
.DEFAULT_GOAL := demo

# An exact record of what is installed: rebuilt when the pins or the package change.
.venv/ready: pyproject.toml constraints.txt
	@echo "Installing the pinned packages into .venv (once, a few minutes) …"
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt torch
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

demo: .venv/ready  ## the bot on the sandbox, with a scripted conversation
	$(BIN)/modbot demo $(ARGS)

run: .venv/ready  ## the bot on the platforms that the configuration names
	$(BIN)/modbot run $(ARGS)

test: export OMP_NUM_THREADS = 1  # processes that would wait for each other's threads
test: export PYTHONDONTWRITEBYTECODE =  # dozens of processes that would each compile the bot
test: .venv/ready  ## the whole suite, in four processes also on two cores: a third of the time they wait
	$(BIN)/python -m pytest --numprocesses 4 --dist worksteal $(ARGS)

test-crash: .venv/ready  ## SIGKILL at every step, 200 times; the figures go to bench/out/crash.json
	MODBOT_CRASH_ROUNDS=$${MODBOT_CRASH_ROUNDS:-200} MODBOT_CRASH_OUT=bench/out/crash.json \
		$(BIN)/python -m pytest tests/crash $(ARGS)

test-faults: .venv/ready  ## 10,000 messages through every trouble of a network and a platform
	MODBOT_FAULTS_MESSAGES=10000 $(BIN)/python -m pytest tests/faults $(ARGS)

FUZZED := files text buttons gateway updates

fuzz: .venv/ready  ## hostile input, MODBOT_FUZZ of it (100,000) for each of the targets, two at a time
	@$(MAKE) --no-print-directory --keep-going --jobs=2 $(FUZZED:%=fuzz-%)

fuzz-%: .venv/ready
	MODBOT_FUZZ=$${MODBOT_FUZZ:-100000} $(BIN)/python -m pytest tests/fuzz/test_$*.py $(ARGS)

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .

format: .venv/ready
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

# In an environment of its own, so that it stands in nobody's way. --strict: what could not be looked
# up is a failure, not a clean bill.
.venv-audit/ready: Makefile
	$(PYTHON) -m venv .venv-audit
	.venv-audit/bin/pip install --quiet --disable-pip-version-check pip-audit==2.10.1
	@touch $@

audit: .venv-audit/ready  ## the pinned packages against the known weaknesses that PyPI lists
	.venv-audit/bin/pip-audit --strict --vulnerability-service pypi --no-deps --disable-pip \
		--requirement constraints.txt $(ARGS)

bench-load: .venv/ready  ## the whole bot under load, beside the bare libraries; about a quarter of an hour
	$(BIN)/python -m bench.load $(ARGS)

# DATA: labelled rows, TRAIN: those that the bundled model learned from, LEXICONS: a folder of word lists.
eval: .venv/ready  ## the bundled model beside two baselines; the figures go to bench/out/eval.json and docs/
	@test -n "$(DATA)" || { echo "make eval needs DATA=<labelled rows, .jsonl.gz>; see docs/languages.md" >&2; exit 2; }
	$(BIN)/python -m bench.evaluate --data "$(DATA)" $(if $(TRAIN),--train "$(TRAIN)") \
		$(if $(LEXICONS),--lexicons "$(LEXICONS)") $(ARGS)

bench-scoring: .venv/ready  ## scoring beside Detoxify called for each message; about 9 minutes, 4 GB of disk
	$(BIN)/python -m bench.scoring $(ARGS)

# DATA: labelled rows, of which the harmless ones are read.
bench-care: .venv/ready  ## the signals of care on our own held-out lines; the figures go to bench/out/care.json
	$(BIN)/python -m bench.care $(if $(DATA),--data "$(DATA)") $(ARGS)

bench: .venv/ready
	@for file in bench/bench_*.py; do $(BIN)/python $$file || exit 1; done

docs: .venv/ready  ## the parts of docs/ that are made from the code
	$(BIN)/modbot policy schema > docs/policy.schema.json
	$(BIN)/python -m bench.languages
	$(BIN)/modbot demo --exit --picture docs/demo.svg > /dev/null
	$(BIN)/python tools/picture_pages.py docs/console.png 2> /dev/null

clean:
	rm -rf .venv .venv-audit .mypy_cache .ruff_cache .pytest_cache .hypothesis bench/out
