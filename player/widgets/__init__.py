"""Shared Qt parts that know nothing of courses or learners."""
