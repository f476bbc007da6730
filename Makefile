# Everything that is done to Carrel from a shell. `make run` and `make test` are enough to begin.

VENV := build/venv
BIN := $(VENV)/bin
COURSE := build/decriminalisation.course
COURSE_SOURCE := course_bundle/courses/decriminalisation
COURSE_INPUTS := $(shell find $(COURSE_SOURCE) -not -name '.*' 2>/dev/null) \
	$(shell find course_bundle -name '*.py' -not -path 'course_bundle/courses/*' 2>/dev/null)
CATALOGUES := $(patsubst i18n/%.ts,build/i18n/%.qm,$(wildcard i18n/*.ts))
CODE := course_bundle player tests

.DEFAULT_GOAL := run
.DELETE_ON_ERROR:
.PHONY: setup run course showcase pictures catalogues test check strings format screenshots benchmark lock clean

setup:
	@sh installer/setup.sh

run: setup course catalogues  ## start the player; ARGS="..." passes arguments on
	@$(BIN)/carrel $(ARGS)

course: $(COURSE)

$(COURSE): $(COURSE_INPUTS) | setup
	@$(BIN)/course-bundle build $(COURSE_SOURCE) -o $@

# In a folder of its own, where the player does not look for learners' courses.
showcase: setup  ## the course that shows each kind of activity
	@mkdir -p build/showcase
	@$(BIN)/course-bundle build course_bundle/courses/showcase -o build/showcase/showcase.course

catalogues: $(CATALOGUES)

build/i18n/%.qm: i18n/%.ts | setup
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

test: course catalogues
	@sh installer/setup.sh tests
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist loadfile $(ARGS)

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(CODE)
	$(BIN)/lint-imports --cache-dir build/import-linter
	$(BIN)/python -m tests.house.catalogues

strings: setup  ## bring the catalogues up to date with the sources
	@$(BIN)/python -m tests.house.catalogues --write

format: setup
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

screenshots: setup course catalogues  ## every screen as a picture, under build/screenshots/
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots $(ARGS)

pictures: setup catalogues  ## the pictures of each kind in the guide for authors
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.kind_pictures

benchmark: setup course catalogues
	@$(BIN)/python -m tests.benchmarks $(ARGS)

lock:  ## write the newest versions that fit, with their hashes
	@python3 -m venv build/lock
	@build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	@for wanted in "requirements.lock" "requirements-dev.lock --group dev"; do \
		build/lock/bin/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
			--generate-hashes --no-header --output-file $$wanted || exit 1; \
	done

clean:
	@rm -rf build
