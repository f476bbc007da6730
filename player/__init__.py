"""The player: what a learner sees, and the application behind it."""
