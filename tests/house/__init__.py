"""The house rules, as tests and checks over the sources."""
