# The project's own commands. Each installs what is missing first and may be run again at any time.

PORT ?= 8080

.PHONY: run test prove build deb setup format clean

run: setup ## builds, prepares the demonstration office in var/ and serves it on 127.0.0.1:$(PORT)
	scripts/run $(PORT)

test: setup ## everything that must hold: format, imports, both databases, the real binary, the browser
	scripts/test

prove: setup ## the long runs: resumable, printing figures; not part of CI
	scripts/prove

build: setup ## the release binary: .build/release/congvu
	swift build -c release --static-swift-stdlib --product congvu

deb: build ## the Debian package, in .build/deb
	scripts/deb

setup: ## Debian packages and the Python tools of the browser tests
	scripts/setup

format: ## lays out every Swift file
	swift format -i -r Package.swift Sources Tests Benchmarks Fuzzing

clean: ## removes build products; the demonstration office in var/ stays
	rm -rf .build
